import { useState } from 'react';
import type { FeedbackStep } from '../../../electron/shared/guided';
import { kiosk } from '../../platform/kiosk';
import { Plant } from '../../exhibit-kit/teams/Plant';
import { isTeam } from '../../exhibit-kit/teams/teams';
import { playCue } from '../../session/sound';
import { Button } from '../../ui/Button';
import { useLed, useSay, useTeams, useWords } from '../room';
import { faces, FaceSign, type Face } from '../Sign';

const nobody: Readonly<Record<Face, number>> = { good: 0, fair: 0, poor: 0 };

/** Three faces for each question; every pupil touches one in passing. Counted here, sent as counts when the question is over. */
export function Feedback({ step }: { readonly step: FeedbackStep }) {
  const { t } = useWords();
  const say = useSay();
  const teams = useTeams();
  const script = useLed((group) => group.script);
  const [at, setAt] = useState(0);
  const [counts, setCounts] = useState(nobody);
  const question = step.questions[at];
  const given = counts.good + counts.fair + counts.poor;
  const touch = (face: Face) => () => {
    playCue('pick');
    setCounts((now) => ({ ...now, [face]: Math.min(500, now[face] + 1) }));
  };
  const close = (): void => {
    if (question && given > 0) void kiosk.recordFeedback({ script, question: question.id, ...counts });
    setCounts(nobody);
    setAt(at + 1);
  };
  if (!question)
    return (
      <section className="g-step g-thanks" data-testid="feedback-thanks">
        <p className="g-thanks-plants" aria-hidden="true">
          {teams.map(({ id, colour }) => (
            <span key={id} style={{ '--seat': colour } as React.CSSProperties}>
              {isTeam(id) && <Plant plant={id} />}
            </span>
          ))}
        </p>
        <h2 className="g-title">{t('feedback.thanks')}</h2>
      </section>
    );
  return (
    <section className="g-step g-feedback" data-question={question.id}>
      <h2 className="g-title">{say(question.text)}</h2>
      <div className="g-faces">
        {faces.map((face) => (
          <button key={face} type="button" className="g-face card focusable" data-testid={`face-${face}`} onClick={touch(face)}>
            <FaceSign face={face} />
            <span>{t(`feedback.${face}`)}</span>
          </button>
        ))}
      </div>
      <div className="g-foot">
        <p data-testid="feedback-given">{t('feedback.given', { count: given })}</p>
        <Button testId="feedback-next" kind="primary" size="large" onPress={close}>
          {t(at + 1 < step.questions.length ? 'feedback.next' : 'feedback.done')}
        </Button>
      </div>
    </section>
  );
}
