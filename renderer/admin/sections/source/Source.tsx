import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hallClock } from '../../../../electron/shared/hallTime';
import type { FeedSourceView, FeedTest, TokenWanted, FeedWanted } from '../../../../electron/shared/staff/feedCalls';
import { dayName } from '../../../lib/dayName';
import { kiosk } from '../../../platform/kiosk';
import { Button } from '../../../ui/Button';
import { Choice } from '../../kit/Choice';
import { confirmFirst } from '../../kit/confirmStore';
import { Field } from '../../kit/Field';
import { Group, Page } from '../../kit/Page';
import { TextInput } from '../../kit/TextInput';
import { hideToast, showToast } from '../../kit/toastStore';
import { useAnswer, useAsk } from '../../kit/useAsk';
import { useDiscard } from '../../kit/useDiscard';
import { useDraft } from '../../kit/useDraft';
import { MappingFields } from './MappingFields';
import { canSave, draftOf, questionOf, wantedOf, type SourceDraft } from './sourceDraft';
import { TestResult } from './TestResult';
import { TokenField } from './TokenField';
import './source.css';

const keep: TokenWanted = { kind: 'keep' };
const intervals = [15, 30, 60, 300, 900] as const;

interface NowProps {
  readonly view: FeedSourceView;
  readonly onSample: () => void;
}

function Now({ view, onSample }: NowProps) {
  const { t } = useTranslation('admin-source');
  const { state } = view;
  const kind = state.kind === 'sample' && state.because === 'no-reading-yet' ? 'waiting' : state.kind;
  const time = state.kind === 'stale' ? hallClock(Date.parse(state.since)) : '';
  return (
    <Field label={t('now')} help={view.source === 'api' ? t('toSampleHelp') : t('sourceHelp')}>
      <p className="source-now" data-testid="source-now" data-state={kind}>
        {t(`state.${kind}`, { time })}
      </p>
      {view.isByFlag && <p className="admin-note">{t('byFlag')}</p>}
      {view.source === 'api' && (
        <Button testId="source-to-sample" kind="sand" onPress={onSample}>
          {t('toSample')}
        </Button>
      )}
    </Field>
  );
}

interface BeforeProps {
  readonly before: NonNullable<FeedSourceView['before']>;
  readonly busy: boolean;
  readonly onBack: () => void;
}

/** What was used before the last change, and the way back to it. */
function Before({ before, busy, onBack }: BeforeProps) {
  const { t, i18n } = useTranslation('admin-source');
  const changedMs = Date.parse(before.changedAt);
  const name = before.source === 'sample' ? t('sample') : (before.host ?? t('api'));
  return (
    <Field label={t('before')} help={t('beforeHelp')}>
      <p className="source-now" data-testid="source-before">
        {name}
        <span className="admin-note">{t('changedAt', { day: dayName(changedMs, i18n.language), time: hallClock(changedMs) })}</span>
      </p>
      <Button testId="source-back" kind="sand" disabled={busy} onPress={onBack}>
        {t('back')}
      </Button>
    </Field>
  );
}

interface FormProps {
  readonly draft: SourceDraft;
  readonly change: (change: Partial<SourceDraft>) => void;
  readonly field: string | null;
}

function Address({ draft, change, field }: FormProps) {
  const { t } = useTranslation('admin-source');
  return (
    <Field label={t('url')} help={t('urlHelp')} problem={field === 'url' ? t('urlProblem') : null}>
      <TextInput testId="source-url" label={t('url')} layout="url" maxLength={2000} value={draft.url} onChange={(url) => change({ url })} />
    </Field>
  );
}

function Interval({ draft, change }: Omit<FormProps, 'field'>) {
  const { t } = useTranslation('admin-source');
  const values = [...new Set([...intervals, draft.intervalSeconds])].sort((a, b) => a - b);
  const show = (seconds: number): string =>
    seconds < 60 || seconds % 60 !== 0 ? t('seconds', { count: seconds }) : t('minutes', { count: seconds / 60 });
  return (
    <Field label={t('interval')} help={t('intervalHelp')}>
      <Choice
        testId="source-interval"
        label={t('interval')}
        value={String(draft.intervalSeconds)}
        options={values.map((value) => ({ value: String(value), label: show(value) }))}
        onChange={(value) => change({ intervalSeconds: Number(value) })}
      />
    </Field>
  );
}

/** What the form does: test, save, back to the sample, back to what was. */
function useSource(view: FeedSourceView, again: () => void) {
  const { t } = useTranslation('admin-source');
  const kept = useDraft('source', draftOf(view));
  const { value: draft, isDirty, change, clear } = kept;
  const [token, setToken] = useState<TokenWanted>(keep);
  const [test, setTest] = useState<{ of: string; result: FeedTest } | null>(null);
  const { ask, busy, problem } = useAsk();
  const question = questionOf(draft, view.mapping, token);
  const key = JSON.stringify(question);
  const isTested = test?.of === key && test.result.trouble === null;
  const finish = (text: string): void => {
    clear();
    setToken(keep);
    again();
    showToast({
      kind: 'done',
      text,
      undo: () => void goBack(),
    });
  };
  const goBack = async (): Promise<void> => {
    if (!(await ask('undoFeed'))?.value) return;
    clear();
    setToken(keep);
    again();
    showToast({ kind: 'done', text: t('undone') });
  };
  const put = async (wanted: FeedWanted, text: string): Promise<void> => {
    // what it offers to take back is no longer the last change
    hideToast();
    if (await ask('saveFeed', wanted)) finish(text);
  };
  const runTest = async (): Promise<void> => {
    const done = await ask('testFeed', question);
    if (done) setTest({ of: key, result: done.value });
  };
  const save = async (): Promise<void> => {
    const isRisky = draft.source === 'api' && !isTested;
    if (isRisky && !(await confirmFirst({ title: t('untested'), text: t('untestedText'), action: t('untestedDo') }))) return;
    await put(wantedOf(draft, view.mapping, token), t('saved'));
  };
  const toSample = (): Promise<void> => {
    const { url, intervalSeconds, mapping } = view;
    return put({ source: 'sample', url, intervalSeconds, mapping, token: keep }, t('savedSample'));
  };
  const discard = useDiscard(kept, () => {
    setToken(keep);
    return () => setToken(token);
  });
  const isChanged = isDirty || token.kind !== 'keep';
  return { draft, change, token, setToken, test: test?.result ?? null, busy, problem, isChanged, runTest, save, toSample, goBack, discard };
}

function SourceForm({ view, again }: { readonly view: FeedSourceView; readonly again: () => void }) {
  const { t } = useTranslation('admin-source');
  const { t: kit } = useTranslation('admin');
  const { draft, change, token, setToken, test, busy, problem, isChanged, runTest, save, toSample, goBack, discard } = useSource(
    view,
    again,
  );
  const isApi = draft.source === 'api';
  const field = problem?.field ?? null;
  const isReady = canSave(draft) && !(token.kind === 'new' && token.value.trim() === '');
  const actions = (
    <>
      {busy && <p className="admin-note">{t('testing')}</p>}
      <Button testId="source-discard" kind="sand" disabled={!isChanged || busy} onPress={discard}>
        {kit('kit.discard')}
      </Button>
      {isApi && (
        <Button testId="source-test" disabled={busy || draft.url === ''} onPress={() => void runTest()}>
          {t('test')}
        </Button>
      )}
      <Button testId="source-save" kind="primary" disabled={!isChanged || busy || !isReady} onPress={() => void save()}>
        {t('save')}
      </Button>
    </>
  );
  return (
    <Page actions={actions}>
      <Group>
        <Now view={view} onSample={() => void toSample()} />
        <Field label={t('source')} help={t('kindHelp')}>
          <Choice
            testId="source-kind"
            label={t('source')}
            value={draft.source}
            options={(['sample', 'api'] as const).map((value) => ({ value, label: t(value) }))}
            onChange={(source) => change({ source, url: source === 'api' && draft.url === '' ? 'https://' : draft.url })}
          />
        </Field>
        {view.before && <Before before={view.before} busy={busy} onBack={() => void goBack()} />}
      </Group>
      {isApi && (
        <>
          <Group>
            <Address draft={draft} change={change} field={field} />
            <TokenField view={view} url={draft.url} token={token} onChange={setToken} problem={field?.startsWith('token') ?? false} />
            <Interval draft={draft} change={change} />
          </Group>
          {test && <TestResult test={test} />}
          <Group>
            <MappingFields draft={draft} hasOwn={draftOf(view).mapping === 'own'} test={test} onChange={change} />
          </Group>
        </>
      )}
    </Page>
  );
}

/** Where the tonnage comes from: the sample or an API, tried out before it is saved. */
export function Source() {
  const [view, again] = useAnswer('getFeedSource');
  // the state on the screen follows the feed
  useEffect(() => kiosk.on('feedChanged', again), [again]);
  return view && <SourceForm view={view} again={again} />;
}
