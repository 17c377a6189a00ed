import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Team } from '../../../../../renderer/exhibit-kit/exhibit';
import { KitContext, type Kit } from '../../../../../renderer/exhibit-kit/kit';
import { TurnCard } from '../../../../../renderer/exhibit-kit/round/TurnCard';
import { endTurn, newTurns, takeTurn, type Turns } from '../../../../../renderer/exhibit-kit/round/turns';

const teams: Team[] = [
  { id: 'red', nameKey: 'Red team', colour: '#c00' },
  { id: 'blue', nameKey: 'Blue team', colour: '#00c' },
];
const silent = (): void => undefined;
const kit = { cue: silent, say: silent } as unknown as Kit;
const drawn = (turns: Turns): string =>
  renderToStaticMarkup(
    <KitContext value={kit}>
      <TurnCard turns={turns} teams={teams} onReady={silent} />
    </KitContext>,
  );

describe('between two turns', () => {
  it('stands whose turn it is, with every team by name, and one thing to press', () => {
    const turns = endTurn(takeTurn(newTurns(['red', 'blue'], 2)), 7);
    const html = drawn(turns);
    expect(html).toContain('data-team="blue"');
    for (const { nameKey } of teams) expect(html).toContain(nameKey);
    expect(html.match(/<button/g)).toHaveLength(1);
    expect(html).toContain('data-testid="turn-ready"');
  });

  it('stands nothing once all is played', () => {
    const end = ['red', 'blue'].reduce((turns) => endTurn(takeTurn(turns), 1), newTurns(['red', 'blue'], 1));
    expect(drawn(end)).toBe('');
  });
});
