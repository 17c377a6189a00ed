import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Setup as SetupAnswers } from '../../../electron/shared/staff/accessCalls';
import { setLanguage, useSession } from '../../session/store';
import { Brand } from '../../ui/Brand';
import { Button } from '../../ui/Button';
import { Choice } from '../kit/Choice';
import { Field } from '../kit/Field';
import { Keyboard } from '../kit/Keyboard';
import { TextInput } from '../kit/TextInput';
import { Toast } from '../kit/Toast';
import { useAsk } from '../kit/useAsk';
import { PinStep } from './PinStep';
import { setupSteps, type SetupStep } from './steps';
import '../words';
import '../kit/kit.css';
import '../entry/pinPad.css';
import './setup.css';

/** Nobody sets the machine up now: the hall goes on, and the next start asks again. */
const givesUpAfterMs = 180_000;
const names = ['entrance', 'hall', 'game', 'large', 'meeting'] as const;

const close = (): void => useSession.setState({ room: null });

function useGiveUp(): () => void {
  const [touched, setTouched] = useState(0);
  useEffect(() => {
    const handle = setTimeout(close, givesUpAfterMs);
    return () => clearTimeout(handle);
  }, [touched]);
  return () => setTouched((count) => count + 1);
}

interface StepProps {
  readonly answers: SetupAnswers;
  readonly change: (change: Partial<SetupAnswers>) => void;
  readonly next: () => void;
  readonly problem: { field: string | null } | null;
}

function LanguageStep({ answers, change }: StepProps) {
  const { t } = useTranslation('admin');
  return (
    <Choice
      testId="setup-language"
      label={t('setup.language.title')}
      value={answers.language}
      options={[
        { value: 'zh-CN', label: '中文' },
        { value: 'en', label: 'English' },
      ]}
      onChange={(language) => {
        setLanguage(language);
        change({ language });
      }}
    />
  );
}

function NameStep({ answers, change }: StepProps) {
  const { t } = useTranslation('admin');
  const options = names.map((name) => ({ value: t(`setup.names.${name}`), label: t(`setup.names.${name}`) }));
  return (
    <>
      <Choice
        testId="setup-name"
        label={t('setup.name.title')}
        value={answers.screenName}
        options={options}
        onChange={(screenName) => change({ screenName })}
      />
      <TextInput
        testId="setup-name-text"
        label={t('setup.name.title')}
        placeholder={t('setup.name.own')}
        value={answers.screenName}
        maxLength={60}
        onChange={(screenName) => change({ screenName })}
      />
    </>
  );
}

function SourceStep({ answers, change, problem }: StepProps) {
  const { t } = useTranslation('admin');
  const isApi = answers.feedUrl !== null;
  return (
    <>
      <Choice
        testId="setup-source"
        label={t('setup.source.title')}
        value={isApi ? 'api' : 'sample'}
        options={[
          { value: 'sample', label: t('setup.source.sample') },
          { value: 'api', label: t('setup.source.api') },
        ]}
        onChange={(source) => change({ feedUrl: source === 'api' ? 'https://' : null })}
      />
      {answers.feedUrl !== null && (
        <Field
          label={t('setup.source.url')}
          help={t('setup.source.urlHelp')}
          problem={problem?.field === 'feedUrl' ? t('setup.source.urlProblem') : null}
        >
          <TextInput
            testId="setup-url"
            label={t('setup.source.url')}
            layout="url"
            maxLength={2000}
            value={answers.feedUrl}
            onChange={(feedUrl) => change({ feedUrl })}
          />
        </Field>
      )}
    </>
  );
}

function StepBody({ step, ...props }: StepProps & { readonly step: SetupStep }) {
  const { answers, change, next } = props;
  switch (step) {
    case 'language':
      return <LanguageStep {...props} />;
    case 'name':
      return <NameStep {...props} />;
    case 'source':
      return <SourceStep {...props} />;
    case 'staffPin':
    case 'guidePin':
      return (
        <PinStep
          key={step}
          name={step}
          other={step === 'guidePin' ? answers.staffPin : null}
          onTaken={(pin) => {
            change({ [step]: pin });
            next();
          }}
        />
      );
  }
}

/** The first-run wizard: language, screen name, PINs, data source. Nothing is kept before the last step. */
export function Setup() {
  const { t } = useTranslation('admin');
  const language = useSession((s) => s.language);
  const [index, setIndex] = useState(0);
  const [answers, setAnswers] = useState<SetupAnswers>({ language, screenName: '', staffPin: '', guidePin: null, feedUrl: null });
  const { ask, busy, problem } = useAsk();
  const touch = useGiveUp();
  const step = setupSteps[index] ?? 'language';
  const isLast = index === setupSteps.length - 1;
  const change = (part: Partial<SetupAnswers>): void => setAnswers((now) => ({ ...now, ...part }));
  const next = (): void => setIndex(Math.min(index + 1, setupSteps.length - 1));
  const finish = async (): Promise<void> => {
    if (await ask('finishSetup', answers)) close();
  };
  const asksPin = step === 'staffPin' || step === 'guidePin';
  return (
    <div className="setup" onPointerDown={touch}>
      <section className="card setup-card">
        <header className="setup-head">
          <Brand size="6rem" />
          <div>
            <p className="setup-step">{t('setup.step', { step: index + 1, of: setupSteps.length })}</p>
            <h1 className="title">{t(`setup.${step}.title`)}</h1>
          </div>
        </header>
        <p className="setup-lead">{t(`setup.${step}.lead`)}</p>
        <div className="setup-body" data-step={step}>
          <StepBody step={step} answers={answers} change={change} next={next} problem={problem} />
        </div>
        <footer className="setup-foot">
          {index === 0 ? (
            <Button testId="setup-later" kind="sand" onPress={close}>
              {t('setup.later')}
            </Button>
          ) : (
            <Button testId="setup-back" kind="sand" onPress={() => setIndex(index - 1)}>
              {t('setup.back')}
            </Button>
          )}
          {step === 'guidePin' && (
            <Button
              testId="setup-no-guide"
              onPress={() => {
                change({ guidePin: null });
                next();
              }}
            >
              {t('setup.noGuide')}
            </Button>
          )}
          {!asksPin && (
            <Button
              testId={isLast ? 'setup-finish' : 'setup-next'}
              kind="primary"
              disabled={busy}
              onPress={() => (isLast ? void finish() : next())}
            >
              {t(isLast ? 'setup.finish' : 'setup.next')}
            </Button>
          )}
        </footer>
      </section>
      <Toast />
      <Keyboard />
    </div>
  );
}
