import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionStep } from '../../../electron/shared/guided';
import { Plant } from '../../exhibit-kit/teams/Plant';
import { isTeam } from '../../exhibit-kit/teams/teams';
import { playCue } from '../../session/sound';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { fullPoints } from '../model/group';
import { useLed, useSay, useTeams, useWords } from '../room';
import { award, setAnswers } from '../store';
import { Worth } from './Talk';

const letters = ['A', 'B', 'C', 'D'] as const;
const none: Readonly<Record<string, string>> = {};

interface OptionProps {
  readonly step: QuestionStep;
  readonly index: number;
  readonly isOpen: boolean;
  readonly onChoose: (team: string, option: string) => void;
}

/** One answer, and the signs of the teams that stand by it. */
function Option({ step, index, isOpen, onChoose }: OptionProps) {
  const say = useSay();
  const { t } = useWords();
  const { t: shell } = useTranslation();
  const teams = useTeams();
  const answers = useLed((group) => group.answers[step.id] ?? none);
  const option = step.options[index];
  if (!option) return null;
  const isRight = isOpen && option.id === step.answer;
  return (
    <li className="g-option card" data-right={isRight}>
      <b className="g-letter">{isRight ? <Icon name="check" size="1em" /> : letters[index]}</b>
      <span className="g-option-text">
        {say(option.text)}
        {isRight && <span className="g-right-word">{t('question.right')}</span>}
      </span>
      <span className="g-signs">
        {teams.map((team) => (
          <button
            key={team.id}
            type="button"
            className="g-sign focusable"
            data-testid={`answer-${option.id}-${team.id}`}
            aria-pressed={answers[team.id] === option.id}
            aria-label={`${letters[index] ?? ''} ${shell(team.nameKey)}`}
            disabled={isOpen}
            style={{ '--seat': team.colour } as React.CSSProperties}
            onClick={() => onChoose(team.id, option.id)}
          >
            {isTeam(team.id) && <Plant plant={team.id} />}
          </button>
        ))}
      </span>
    </li>
  );
}

/** A question to all teams: each stands by an answer, then it is opened and explained. */
export function Question({ step }: { readonly step: QuestionStep }) {
  const { t } = useWords();
  const say = useSay();
  const teams = useTeams();
  const answers = useLed((group) => group.answers[step.id] ?? none);
  const wasOpened = useLed((group) => step.id in group.points);
  const [isOpen, setIsOpen] = useState(wasOpened);
  const choose = (team: string, option: string): void => {
    playCue('tap');
    setAnswers(step.id, { ...answers, [team]: option });
  };
  const open = (): void => {
    playCue('turn');
    setIsOpen(true);
    award(step.id, Object.fromEntries(teams.map(({ id }) => [id, answers[id] === step.answer ? fullPoints : 0])));
  };
  return (
    <section className="g-step g-question" data-open={isOpen}>
      <h2 className="g-title">{say(step.prompt)}</h2>
      <ul className="g-options">
        {step.options.map(({ id }, index) => (
          <Option key={id} step={step} index={index} isOpen={isOpen} onChoose={choose} />
        ))}
      </ul>
      {isOpen ? (
        <div className="g-why" data-testid="question-why">
          <p>{say(step.explanation)}</p>
          <Worth label={step.label} />
        </div>
      ) : (
        <div className="g-foot">
          <p>{t('question.hint')}</p>
          <Button testId="question-open" kind="primary" size="large" onPress={open}>
            {t('question.open')}
          </Button>
        </div>
      )}
    </section>
  );
}
