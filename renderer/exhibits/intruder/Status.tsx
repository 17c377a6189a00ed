import { useTranslation } from 'react-i18next';
import type { Layout } from './layout';
import { isIntruder, scoreOf } from './model/round';
import { percent } from './percent';
import { useIntruder } from './store';

/** A dot for each thing that does not belong: to find, picked, gone into the machine. */
function Dots() {
  const round = useIntruder((s) => s.round);
  if (!round) return null;
  const fates = round.things.filter(isIntruder).map(({ key }) => round.fates[key] ?? 'lying');
  const order = ['picked', 'crushed', 'lying'] as const;
  return (
    <span className="intruder-dots" aria-hidden="true">
      {order.flatMap((fate) => fates.filter((each) => each === fate).map((each, k) => <i key={`${each}${k}`} data-fate={each} />))}
    </span>
  );
}

/** How many are found, and how clean the heap is by mass. */
export function Status({ layout }: { readonly layout: Layout }) {
  const { t } = useTranslation('intruder');
  const round = useIntruder((s) => s.round);
  if (!round) return null;
  const { found, intruders, before, after } = scoreOf(round);
  const part = before > 0 ? after / before : 0;
  const { y, height } = layout.status;
  return (
    <div className="intruder-status" style={{ top: y * layout.unit, minHeight: height * layout.unit }}>
      <p className="intruder-found">
        <strong>{t('status.found', { found: found.length, all: intruders })}</strong>
        <Dots />
      </p>
      <div className="intruder-gauge" data-testid="contamination" data-value={after.toFixed(4)}>
        <span>{t('status.contamination')}</span>
        <span className="intruder-bar">
          <i style={{ scale: `${Math.min(1, part)} 1` }} />
        </span>
        <strong>{percent(after)}</strong>
      </div>
    </div>
  );
}
