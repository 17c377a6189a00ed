import { useEffect, useState } from 'react';
import type { ReportResult, ReportTarget } from '../../../electron/shared/contract';
import { kiosk } from '../../platform/kiosk';
import { Button } from '../../ui/Button';
import { shortText } from '../model/summary';
import { useWords } from '../room';
import { Sign } from '../Sign';
import { Code } from './Code';
import { ReportSheet } from './ReportSheet';
import { useSummary } from './useSummary';

const lookEveryMs = 3000;

/** What the sheet can go to; looked at again while the guide looks for the stick. */
function useTargets(): readonly ReportTarget[] {
  const [targets, setTargets] = useState<readonly ReportTarget[]>([]);
  useEffect(() => {
    const look = (): void => void kiosk.getReportTargets().then(setTargets, () => setTargets([]));
    look();
    const handle = setInterval(look, lookEveryMs);
    return () => clearInterval(handle);
  }, []);
  return targets;
}

function Targets() {
  const { t } = useWords();
  const targets = useTargets();
  const [told, setTold] = useState<{ target: ReportTarget; result: ReportResult } | 'busy' | null>(null);
  const put = (target: ReportTarget) => () => {
    setTold('busy');
    void kiosk.putReport(target).then(
      (result) => setTold({ target, result }),
      () => setTold({ target, result: { ok: false, because: 'failed' } }),
    );
  };
  const word = (): string => {
    if (told === null) return targets.length === 0 ? t('report.noTarget') : '';
    if (told === 'busy') return t('report.busy');
    if (!told.result.ok) return t(told.result.because === 'no-target' ? 'report.gone' : 'report.failed');
    return told.target === 'stick' ? t('report.saved', { file: told.result.file }) : t('report.printed');
  };
  return (
    <div className="g-foot">
      <p role="status" data-testid="report-told" data-ok={told !== null && told !== 'busy' && told.result.ok}>
        {word()}
      </p>
      {targets.map((target) => (
        <Button key={target} testId={`report-${target}`} kind="primary" size="large" disabled={told === 'busy'} onPress={put(target)}>
          <Sign name={target === 'stick' ? 'save' : 'print'} />
          {t(`report.${target}`)}
        </Button>
      ))}
    </div>
  );
}

/** What the group takes home: on paper, on a stick, and as a code. */
export function Report() {
  const { t } = useWords();
  const summary = useSummary();
  const text = shortText(summary);
  return (
    <section className="g-step g-report">
      <h2 className="g-title">{summary.title}</h2>
      <div className="g-report-body">
        <div className="g-words">
          <p className="g-tonnes">{summary.tonnes}</p>
          <ol className="g-lines">
            {summary.learned.slice(0, 3).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </div>
        <figure className="g-code-card card">
          <Code text={text} testId="report-code" />
          <figcaption>{t('report.scan')}</figcaption>
        </figure>
      </div>
      <Targets />
      <ReportSheet summary={summary} text={text} />
    </section>
  );
}
