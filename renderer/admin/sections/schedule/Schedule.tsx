import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayMs, hallClock, startOfHallDay } from '../../../../electron/shared/hallTime';
import { whatIsNext, whatIsOn, type NowOn, type Plan } from '../../../../electron/shared/schedule';
import type { ExhibitManifest } from '../../../exhibit-kit/exhibit';
import { exhibits } from '../../../exhibits/index';
import { dayName } from '../../../lib/dayName';
import { appNow } from '../../../session/appClock';
import { Button } from '../../../ui/Button';
import { Field } from '../../kit/Field';
import { Group, Page } from '../../kit/Page';
import { Stepper } from '../../kit/Stepper';
import { Switch } from '../../kit/Switch';
import { showToast } from '../../kit/toastStore';
import { useAnswer, useAsk } from '../../kit/useAsk';
import { useDiscard } from '../../kit/useDiscard';
import { useDraft } from '../../kit/useDraft';
import { useExhibitNames } from '../../kit/useExhibitNames';
import { Calendar } from './Calendar';
import { DayEditor } from './DayEditor';
import { timeText, type EditedDay } from './planEdits';
import { Week } from './Week';
import './schedule.css';

interface PlanProps {
  readonly plan: Plan;
  readonly onChange: (change: Partial<Plan>) => void;
}

/** What a moment shows, in one line: open or closed, then only what is not as usual. */
function useShownText(): (on: NowOn) => string {
  const { t } = useTranslation('admin-schedule');
  return ({ isOpen, exhibits: chosen, slides }) => {
    if (!isOpen) return t('closed');
    return [
      t('open'),
      ...(chosen === null ? [] : [t('someExhibits', { count: chosen.length })]),
      ...(slides === null ? [] : [t(slides.length === 0 ? 'noPictures' : 'somePictures', { count: slides.length })]),
    ].join(t('and'));
  };
}

function NowAndNext({ plan }: { readonly plan: Plan }) {
  const { t, i18n } = useTranslation('admin-schedule');
  const shownText = useShownText();
  const now = whatIsOn(plan, appNow());
  const next = whatIsNext(plan, appNow());
  return (
    <dl className="schedule-now" data-testid="schedule-now" data-open={now.isOpen}>
      <dt>{t('now')}</dt>
      <dd>
        <strong>{shownText(now)}</strong>
      </dd>
      <dt>{t('next')}</dt>
      <dd data-testid="schedule-next">
        {next === null
          ? t('never')
          : t('from-then', { day: dayName(next.atMs, i18n.language), time: hallClock(next.atMs), what: shownText(next) })}
      </dd>
    </dl>
  );
}

function OffToday({ plan, onChange }: PlanProps) {
  const { t } = useTranslation('admin-schedule');
  const nameOf = useExhibitNames();
  const list: readonly ExhibitManifest[] = exhibits;
  const off = new Set(plan.off.map(({ exhibit }) => exhibit));
  const toggle = (exhibit: string): void => {
    const rest = plan.off.filter((each) => each.exhibit !== exhibit);
    onChange({ off: off.has(exhibit) ? rest : [...rest, { id: exhibit, exhibit, untilMs: startOfHallDay(appNow()) + dayMs }] });
  };
  return (
    <Field label={t('off')} help={t('offHelp')}>
      <div className="schedule-off">
        {list
          .filter(({ onHome }) => onHome !== false)
          .map(({ id }) => (
            <button
              key={id}
              type="button"
              className="focusable"
              data-testid={`schedule-off-${id}`}
              aria-pressed={off.has(id)}
              onClick={() => toggle(id)}
            >
              {nameOf(id)}
            </button>
          ))}
      </div>
    </Field>
  );
}

function Restart({ plan, onChange }: PlanProps) {
  const { t } = useTranslation('admin-schedule');
  const { restartAt } = plan;
  return (
    <Field label={t('restart')} help={t('restartHelp')}>
      <Switch
        testId="schedule-restart"
        label={t('restart')}
        on={restartAt !== null}
        onChange={(on) => onChange({ restartAt: on ? 180 : null })}
      />
      {restartAt !== null && (
        <Stepper
          testId="schedule-restart-at"
          label={t('restart')}
          value={restartAt}
          least={0}
          most={1425}
          step={15}
          show={timeText}
          onChange={(at) => onChange({ restartAt: at })}
        />
      )}
    </Field>
  );
}

function PlanForm({ saved, onSaved }: { readonly saved: Plan; readonly onSaved: () => void }) {
  const { t } = useTranslation('admin-schedule');
  const draft = useDraft('schedule', saved);
  const { value: plan, isDirty, change, clear } = draft;
  const discard = useDiscard(draft);
  const { ask, busy } = useAsk();
  const [edited, setEdited] = useState<EditedDay | null>(null);
  const save = async (): Promise<void> => {
    if (!(await ask('savePlan', plan))) return;
    clear();
    onSaved();
    showToast({ kind: 'done', text: t('saved') });
  };
  const actions = (
    <>
      <Button testId="schedule-discard" kind="sand" disabled={!isDirty || busy} onPress={discard}>
        {t('discard')}
      </Button>
      <Button testId="schedule-save" kind="primary" disabled={!isDirty || busy} onPress={() => void save()}>
        {t('save')}
      </Button>
    </>
  );
  const editor = edited && <DayEditor plan={plan} at={edited} onChange={change} />;
  return (
    <Page actions={actions}>
      <Group>
        <NowAndNext plan={plan} />
        <Field label={t('isOn')} help={t('isOnHelp')}>
          <Switch testId="schedule-on" label={t('isOn')} on={plan.isOn} onChange={(isOn) => change({ isOn })} />
        </Field>
        <OffToday plan={plan} onChange={change} />
      </Group>
      {plan.isOn && (
        <>
          <Group title={t('week')}>
            <p className="admin-note">{t('weekHelp')}</p>
            <Week plan={plan} edited={edited} onEdit={setEdited} />
            {edited?.kind === 'week' && editor}
          </Group>
          <Group>
            <Calendar plan={plan} edited={edited} onEdit={setEdited} />
            {edited?.kind === 'special' && editor}
          </Group>
        </>
      )}
      <Group>
        <Restart plan={plan} onChange={change} />
      </Group>
    </Page>
  );
}

/** Opening hours by week and by day, what is off today, and the nightly restart. */
export function Schedule() {
  const [plan, again] = useAnswer('getPlan');
  return plan && <PlanForm saved={plan} onSaved={again} />;
}
