import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { BinTag } from '../../../exhibit-kit/bins/BinTag';
import { KitContext, useKit, type Kit } from '../../../exhibit-kit/kit';
import { Celebration } from '../../../exhibit-kit/round/result/Celebration';
import { learnedItem, type Learned } from '../../../exhibit-kit/round/result/learned';
import { Result as RoundResult } from '../../../exhibit-kit/round/result/Result';
import { toRemember } from '../../../exhibit-kit/round/toRemember';
import { useSpoken } from '../../../exhibit-kit/useSpoken';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { useSorting } from '../store';
import { arrangementOf } from './layout';
import { missedBy, standings, type Match, type Standing } from './match';
import { Plant } from '../../../exhibit-kit/teams/Plant';
import { askRematch } from './store';
import { useSeatLook } from './useSeatLook';
import './lanes.css';

function Place({ standing, total }: { readonly standing: Standing; readonly total: number }) {
  const { t } = useTranslation('sorting-line');
  const { name, colour, plant } = useSeatLook()(standing.seat);
  const isFirst = standing.rank === 1 && standing.right > 0;
  return (
    <li
      className={`lane-place card${isFirst ? ' lane-place-first' : ''}`}
      data-testid={`place-${standing.seat}`}
      data-rank={standing.rank}
      data-right={standing.right}
      style={{ '--seat': colour, '--part': total > 0 ? standing.right / total : 0 } as React.CSSProperties}
    >
      <Plant plant={plant} />
      <strong>{name}</strong>
      <span>{t('match.right', { count: standing.right })}</span>
      <b className="lane-place-rank">{t('match.rank', { rank: standing.rank })}</b>
      <i className="lane-place-bar" />
    </li>
  );
}

function Places({ match }: { readonly match: Match }) {
  return (
    <ol className="lane-places" data-keep>
      {standings(match).map((standing) => (
        <Place key={standing.seat} standing={standing} total={match.length} />
      ))}
    </ol>
  );
}

/** Everything the match asked; misses: how many players it went wrong for. */
function useLearned(match: Match): Learned[] {
  const { content, language } = useKit();
  return useMemo(() => {
    const missed = new Map(missedBy(match).map((each) => [each.id, each]));
    const ids = new Set([...match.done, ...match.lanes].flatMap((lane) => lane.round.entries.map((entry) => entry.id)));
    const all = content.items
      .filter((item) => ids.has(item.id))
      .map((item) => learnedItem(item, missed.get(item.id)?.count ?? 0, language, missed.get(item.id)?.tried));
    // what some got right and others not is for all to look at; what everybody got right need not be shown
    return missed.size >= 3 ? all.filter((each) => each.misses > 0) : all;
  }, [match, content, language]);
}

function useHeadline(match: Match): { headline: string; text: string } {
  const { t } = useTranslation('sorting-line');
  const look = useSeatLook();
  const all = standings(match);
  const first = all.filter((each) => each.rank === 1);
  const [best] = first;
  if (!best || best.right === 0) return { headline: t('match.nobody'), text: t('match.nobodyText') };
  const names = first.map(({ seat }) => look(seat).name).join(t('tie.and'));
  if (first.length === all.length && all.length > 1) return { headline: t('match.allLevel'), text: t('match.text') };
  if (first.length > 1) return { headline: t('match.level', { names }), text: t('match.text') };
  return { headline: t('match.won', { name: names }), text: t(match.winner === null ? 'match.text' : 'match.tieText') };
}

/** The result for one side of a table; both sides see all of it. */
function Half({ match, isFar }: { readonly match: Match; readonly isFar: boolean }) {
  const { t } = useTranslation('sorting-line');
  const { t: shell } = useTranslation();
  const { again, home, mode } = useKit();
  const { headline } = useHeadline(match);
  const three = toRemember(useLearned(match));
  return (
    <section className={`half${isFar ? ' half-far' : ''}`}>
      <h2 className="display">{headline}</h2>
      <Places match={match} />
      <ul className="half-learned">
        {three.map((each) => (
          <li key={each.id} className="card">
            <img src={each.picture} alt="" draggable={false} />
            <span>
              {each.name}
              {each.bins.map((bin) => (
                <BinTag key={bin} bin={bin} />
              ))}
            </span>
          </li>
        ))}
      </ul>
      {mode !== 'guided' && (
        <div className="half-foot">
          {!isFar && (
            <Button testId="result-home" onPress={home}>
              {shell('round.home')}
            </Button>
          )}
          <Button testId={isFar ? 'play-again-far' : 'play-again'} kind="primary" size="large" onPress={again}>
            <Icon name="visit" />
            {t('match.rematch')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** What the best of them got right. */
const joyOf = (match: Match): number => Math.max(...standings(match).map(({ right }) => right)) / Math.max(1, match.length);

function SideResult({ match, onNewSeats }: { readonly match: Match; readonly onNewSeats: () => void }) {
  const { t } = useTranslation('sorting-line');
  const { mode } = useKit();
  const { headline, text } = useHeadline(match);
  return (
    <RoundResult
      headline={headline}
      text={text}
      asked={useLearned(match)}
      joy={joyOf(match)}
      more={
        mode !== 'guided' && (
          <Button testId="new-seats" onPress={onNewSeats}>
            {t('match.newSeats')}
          </Button>
        )
      }
    >
      <Places match={match} />
    </RoundResult>
  );
}

/** Places, what to remember, and one tap to play again in the same seats. */
export function MatchResult({ match }: { readonly match: Match }) {
  const kit = useKit();
  const { comfort, again } = kit;
  const chosen = useSorting((s) => s.parameters.layout);
  const isTable = arrangementOf(chosen, comfort.reach ?? 0) === 'table';
  const { headline } = useHeadline(match);
  useSpoken(isTable ? headline : '');
  const rematch = useMemo<Kit>(
    () => ({
      ...kit,
      again: () => {
        askRematch();
        kit.again();
      },
    }),
    [kit],
  );
  return (
    <KitContext value={rematch}>
      {isTable ? (
        <div className="halves">
          <Half match={match} isFar />
          <Half match={match} isFar={false} />
          <Celebration joy={joyOf(match)} />
        </div>
      ) : (
        <SideResult match={match} onNewSeats={again} />
      )}
    </KitContext>
  );
}
