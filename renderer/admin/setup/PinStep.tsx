import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { longestPin, shortestPin } from '../../../electron/shared/staff/pinRules';
import { DigitPad } from '../entry/DigitPad';
import { judgePin, type PinEntry, type PinEntryProblem } from './steps';

interface PinStepProps {
  readonly name: 'staffPin' | 'guidePin';
  /** the other role's PIN, which this one must not be */
  readonly other: string | null;
  readonly onTaken: (pin: string) => void;
}

/** One PIN, typed twice. */
export function PinStep({ name, other, onTaken }: PinStepProps) {
  const { t } = useTranslation('admin');
  const [entry, setEntry] = useState<PinEntry>({ first: '', second: null });
  const [problem, setProblem] = useState<PinEntryProblem | null>(null);
  const typed = entry.second ?? entry.first;
  const change = (value: string): void => {
    setProblem(null);
    setEntry(entry.second === null ? { first: value, second: null } : { ...entry, second: value });
  };
  const enter = (): void => {
    const judged = judgePin(entry, other);
    if (judged.kind === 'taken') return onTaken(entry.first);
    if (judged.kind === 'again') return setEntry({ ...entry, second: '' });
    setProblem(judged.problem);
    setEntry({ first: '', second: null });
  };
  return (
    <div className="setup-pin">
      <div>
        <p className="setup-pin-ask">{t(entry.second === null ? 'setup.pinFirst' : 'setup.pinSecond')}</p>
        <p className="pin-dots setup-dots" data-testid="setup-dots" data-count={typed.length} aria-hidden="true">
          {Array.from({ length: Math.max(shortestPin, typed.length) }, (_, index) => (
            <i key={index} className={index < typed.length ? 'on' : ''} />
          ))}
        </p>
        <p className="admin-field-problem setup-problem" role="alert" data-testid="setup-problem" data-problem={problem ?? ''}>
          {problem && t(`setup.pinProblem.${problem}`)}
        </p>
      </div>
      <DigitPad
        prefix={`setup-${name}`}
        enterText={t('setup.next')}
        canEnter={typed.length >= shortestPin}
        onDigit={(digit) => change(typed.length < longestPin ? typed + digit : typed)}
        onErase={() => change(typed.slice(0, -1))}
        onEnter={enter}
      />
    </div>
  );
}
