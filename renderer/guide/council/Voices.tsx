import { councilVoices, type CouncilState, type CouncilStep } from '../../../electron/shared/guided';
import { Button } from '../../ui/Button';
import { useSay, useWords } from '../room';
import { Portrait } from './Portrait';

export interface PartProps {
  readonly step: CouncilStep;
  readonly council: CouncilState;
  readonly onChange: (council: Partial<CouncilState>) => void;
}

/** The one way on. */
export function Going({ testId, word, onPress }: { readonly testId: string; readonly word: string; readonly onPress: () => void }) {
  return (
    <div className="g-foot">
      <Button testId={testId} kind="primary" size="large" onPress={onPress}>
        {word}
      </Button>
    </div>
  );
}

/** The question, who will speak, and what can be chosen. */
export function Asked({ step, onChange }: PartProps) {
  const { t } = useWords();
  const say = useSay();
  return (
    <>
      <p className="g-kicker">{t('council.name')}</p>
      <div className="g-asked">
        <h2 className="g-title g-big">{say(step.question)}</h2>
        <div className="g-cast" aria-hidden="true">
          {councilVoices.map((voice) => (
            <Portrait key={voice} voice={voice} />
          ))}
        </div>
      </div>
      <ul className="g-plain">
        {step.options.map(({ id, text }) => (
          <li key={id}>{say(text)}</li>
        ))}
      </ul>
      <Going testId="council-hear" word={t('council.hear')} onPress={() => onChange({ phase: 'views', heard: 0 })} />
    </>
  );
}

/** One voice at a time, read out by a pupil. */
export function Views({ step, council, onChange }: PartProps) {
  const { t } = useWords();
  const say = useSay();
  const voice = councilVoices[council.heard] ?? 'residents';
  const isLast = council.heard >= councilVoices.length - 1;
  return (
    <>
      <ol className="g-voices" aria-hidden="true">
        {councilVoices.map((each, index) => (
          <li key={each} data-heard={index < council.heard} data-now={index === council.heard} />
        ))}
      </ol>
      <h2 className="g-title g-voice">
        {t(`council.voices.${voice}`)}
        <small>{t('council.part')}</small>
      </h2>
      <div className="g-speaking">
        <Portrait voice={voice} />
        <blockquote className="g-view card" data-testid={`view-${voice}`}>
          {say(step.views[voice])}
        </blockquote>
      </div>
      <Going
        testId="council-on"
        word={t(isLast ? 'council.toVote' : 'council.nextVoice')}
        onPress={() => onChange(isLast ? { phase: 'vote' } : { heard: council.heard + 1 })}
      />
    </>
  );
}
