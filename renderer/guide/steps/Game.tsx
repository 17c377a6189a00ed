import { use, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GameStep } from '../../../electron/shared/guided';
import type { ExhibitManifest, Outcome, Team } from '../../exhibit-kit/exhibit';
import { loadExhibit } from '../../exhibit-kit/loadExhibit';
import { Plant } from '../../exhibit-kit/teams/Plant';
import { isTeam } from '../../exhibit-kit/teams/teams';
import { TurnCard } from '../../exhibit-kit/round/TurnCard';
import type { Turns } from '../../exhibit-kit/round/turns';
import { exhibits } from '../../exhibits/index';
import { Button } from '../../ui/Button';
import { pointsFor } from '../model/group';
import { useLed, useRoom, useTeams, useWords } from '../room';
import { award, setTurns } from '../store';
import { Scoreboard } from './Scoreboard';
import { useSeed } from './useSeed';

const list: readonly ExhibitManifest[] = exhibits;
const none: readonly string[] = [];
const alone: readonly Team[] = [];
const noPoints: Readonly<Record<string, number>> = {};

/** All teams at once, side by side or as the game itself has them take turns. */
function Together({ step }: { readonly step: GameStep }) {
  const { Exhibit } = useRoom();
  const teams = useTeams();
  const seed = useSeed(step.id);
  const give = ({ teams: each = [] }: Outcome): void => {
    if (each.every(({ right }) => right === 0)) return;
    award(step.id, Object.fromEntries(teams.map(({ id }, index) => [id, pointsFor(each[index]?.right ?? 0, each[index]?.asked ?? 0)])));
  };
  return <Exhibit id={step.exhibit} parameters={step.parameters} step={null} teams={teams} seed={seed} onFinish={give} onLeave={give} />;
}

/** One team after the other, each with things of its own. */
function InTurn({ step }: { readonly step: GameStep }) {
  const { t } = useWords();
  const { t: shell } = useTranslation();
  const { Exhibit, WithKit } = useRoom();
  const teams = useTeams();
  const seed = useSeed(step.id);
  const played = useLed((group) => group.turns[step.id] ?? none);
  const points = useLed((group) => group.points[step.id] ?? noPoints);
  const [isReady, setIsReady] = useState(false);
  const [isLeaving, setIsLeaving] = useState(false);
  const isEnding = useRef(false);
  const at = teams.findIndex(({ id }) => !played.includes(id));
  const team = teams[at];
  if (!team) return <Scoreboard />;
  const turns: Turns = {
    teams: teams.map(({ id }) => id),
    round: 0,
    rounds: 1,
    at,
    handover: !isReady,
    points: { ...Object.fromEntries(teams.map(({ id }) => [id, 0])), ...points },
    over: false,
  };
  const end = ({ right, asked }: Outcome): void => {
    award(step.id, { [team.id]: pointsFor(right, asked) });
    setTurns(step.id, [...played, team.id]);
    setIsReady(false);
    setIsLeaving(false);
    isEnding.current = false;
  };
  const endTurn = (): void => {
    isEnding.current = true;
    setIsLeaving(true);
  };
  if (!isReady)
    return (
      <WithKit>
        <TurnCard turns={turns} teams={teams} onReady={() => setIsReady(true)} />
      </WithKit>
    );
  return (
    <div className="turn-room" style={{ '--seat': team.colour } as React.CSSProperties}>
      <header className="turn-strip">
        {isTeam(team.id) && <Plant plant={team.id} />}
        <b>{shell(team.nameKey)}</b>
        <Button testId="turn-end" onPress={endTurn}>
          {t('game.endTurn')}
        </Button>
      </header>
      <div className="exhibit">
        {!isLeaving && (
          <Exhibit
            key={team.id}
            id={step.exhibit}
            parameters={step.parameters}
            step={null}
            teams={alone}
            seed={(seed + at * 101) >>> 0}
            onFinish={end}
            onLeave={(outcome) => {
              // the guide called the next team; or the whole group went on
              if (isEnding.current) end(outcome);
              else if (outcome.asked > 0) award(step.id, { [team.id]: pointsFor(outcome.right, outcome.asked) });
            }}
          />
        )}
      </div>
    </div>
  );
}

function Played({ step, manifest }: { readonly step: GameStep; readonly manifest: ExhibitManifest }) {
  const module = use(loadExhibit(manifest));
  return module.hasTeams ? <Together step={step} /> : <InTurn step={step} />;
}

/** A game every team plays for points, in the form it has for teams, or else in turns. */
export function Game({ step }: { readonly step: GameStep }) {
  const manifest = list.find(({ id }) => id === step.exhibit);
  return (
    <div className="guide-exhibit">
      <div className="exhibit">{manifest && <Played step={step} manifest={manifest} />}</div>
    </div>
  );
}
