import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HealthView } from '../../../../electron/shared/staff/healthCalls';
import { Button } from '../../../ui/Button';
import { Group } from '../../kit/Page';

const shownAtFirst = 5;
const faultKinds = ['renderer-gone', 'process-gone', 'page-loaded-again', 'relaunch'] as const;

/** 2026-11-27T14:05:09+08:00 as 11-27 14:05:09. */
const timeOf = (iso: string): string => iso.slice(5, 19).replace('T', ' ');

interface Row {
  key: string;
  at: string;
  what: string;
  why: string;
  detail: string;
  isBad: boolean;
}

function Rows({ rows, testId, none }: { readonly rows: readonly Row[]; readonly testId: string; readonly none: string }) {
  const { t } = useTranslation('admin-health');
  const [all, setAll] = useState(false);
  if (rows.length === 0) return <p className="admin-note">{none}</p>;
  return (
    <>
      <ol className="health-rows" data-testid={testId} data-count={rows.length}>
        {rows.slice(0, all ? undefined : shownAtFirst).map(({ key, at, what, why, detail, isBad }) => (
          <li key={key} data-bad={isBad}>
            <span>{timeOf(at)}</span>
            <strong>{what}</strong>
            <span>{why}</span>
            {detail !== '' && <code>{detail}</code>}
          </li>
        ))}
      </ol>
      {rows.length > shownAtFirst && (
        <Button testId={`${testId}-all`} kind="sand" onPress={() => setAll(!all)}>
          {all ? t('fewer') : t('all', { count: rows.length })}
        </Button>
      )}
    </>
  );
}

/** What the API answered last, newest first. */
export function Answers({ feed }: { readonly feed: HealthView['feed'] }) {
  const { t } = useTranslation('admin-health');
  const { t: source } = useTranslation('admin-source');
  const rows = feed.answers.map(({ at, outcome, status, bytes, why, trouble }, index): Row => ({
    key: `${at} ${index}`,
    at,
    what: t(`outcome.${outcome}`),
    why: trouble ? source(`trouble.${trouble}`) : '',
    detail: [status !== null && `HTTP ${status}`, bytes !== null && `${bytes} B`, why].filter(Boolean).join(' · '),
    isBad: why !== null,
  }));
  const state = feed.state.kind === 'sample' && feed.state.because === 'no-reading-yet' ? 'waiting' : feed.state.kind;
  return (
    <Group title={t('feed')}>
      <p data-testid="health-feed" data-state={state}>
        {t(`feedState.${state}`, { host: feed.host ?? '', time: feed.state.kind === 'stale' ? timeOf(feed.state.since) : '' })}
      </p>
      <Rows rows={rows} testId="health-answers" none={t(feed.source === 'sample' ? 'noApi' : 'noAnswers')} />
    </Group>
  );
}

/** What went wrong with the machine, newest first. */
export function Faults({ health }: { readonly health: HealthView }) {
  const { t } = useTranslation('admin-health');
  const rows = health.faults.map(({ at, kind, detail }, index): Row => ({
    key: `${at} ${index}`,
    at,
    what: t(`fault.${faultKinds.find((known) => known === kind) ?? 'other'}`),
    why: '',
    detail,
    isBad: true,
  }));
  return (
    <Group title={t('faults')}>
      {health.notices.map((notice) => (
        <p key={notice} className="admin-field-problem">
          {notice}
        </p>
      ))}
      <Rows rows={rows} testId="health-faults" none={t('noFaults')} />
    </Group>
  );
}
