import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { logLevels, type LogLevel, type LogLine } from '../../../../electron/shared/staff/healthCalls';
import { Button } from '../../../ui/Button';
import { Choice } from '../../kit/Choice';
import { Group } from '../../kit/Page';
import { useAsk } from '../../kit/useAsk';

/** The last lines of the log, newest at the foot; scrolls under a finger. */
export function LogView() {
  const { t } = useTranslation('admin-health');
  const { ask, busy } = useAsk();
  const [level, setLevel] = useState<LogLevel>('warn');
  const [lines, setLines] = useState<readonly LogLine[] | null>(null);
  const box = useRef<HTMLOListElement>(null);
  const read = async (wanted: LogLevel): Promise<void> => {
    setLevel(wanted);
    const done = await ask('readLog', wanted);
    if (done) setLines(done.value);
  };
  useEffect(() => {
    if (box.current) box.current.scrollTop = box.current.scrollHeight;
  }, [lines]);
  return (
    <Group title={t('log')}>
      <p className="admin-note">{t('logHelp')}</p>
      <div className="health-row">
        <Choice
          testId="log-level"
          label={t('log')}
          value={level}
          options={logLevels.map((value) => ({ value, label: t(`level.${value}`) }))}
          onChange={(value) => void read(value)}
        />
        <Button testId="log-read" kind="sand" disabled={busy} onPress={() => void read(level)}>
          {t(lines ? 'readAgain' : 'read')}
        </Button>
      </div>
      {lines?.length === 0 && <p className="admin-note">{t('noLines')}</p>}
      {lines && lines.length > 0 && (
        <ol ref={box} className="health-log" data-testid="log-lines" data-count={lines.length}>
          {lines.map(({ at, level: kind, text }, index) => (
            <li key={index} data-level={kind}>
              <span>{`${at.slice(5)} ${t(`mark.${kind}`)}`}</span> {text}
            </li>
          ))}
        </ol>
      )}
    </Group>
  );
}
