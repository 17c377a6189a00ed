import type { ScriptStep } from '../../../electron/shared/guided';
import { Council } from '../council/Council';
import { ExhibitView } from './ExhibitView';
import { Feedback } from './Feedback';
import { Game } from './Game';
import { Question } from './Question';
import { Report } from './Report';
import { Scoreboard } from './Scoreboard';
import { Talk } from './Talk';
import { Vote } from './Vote';

/** One step of a script on the group's screen. */
export function StepView({ step }: { readonly step: ScriptStep }) {
  switch (step.kind) {
    case 'exhibit':
      return <ExhibitView step={step} />;
    case 'game':
      return <Game step={step} />;
    case 'question':
      return <Question step={step} />;
    case 'vote':
      return <Vote step={step} />;
    case 'talk':
      return <Talk step={step} />;
    case 'council':
      return <Council step={step} />;
    case 'scores':
      return (
        <section className="g-step">
          <Scoreboard />
        </section>
      );
    case 'feedback':
      return <Feedback step={step} />;
    case 'report':
      return <Report />;
  }
}
