import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Programme } from '../../../../electron/shared/staff/exhibitCalls';
import type { ExhibitManifest } from '../../../exhibit-kit/exhibit';
import { exhibits } from '../../../exhibits/index';
import { canPreview, openPreview } from '../../../session/preview';
import { useStaff } from '../../../session/staffRoom';
import { useSession } from '../../../session/store';
import { Button } from '../../../ui/Button';
import { Group, Page } from '../../kit/Page';
import { moved } from '../../kit/rows/moving';
import { useRowDrag } from '../../kit/rows/useRowDrag';
import { showToast } from '../../kit/toastStore';
import { useAnswer, useAsk } from '../../kit/useAsk';
import { useDiscard } from '../../kit/useDiscard';
import { useDraft, type Draft } from '../../kit/useDraft';
import { useExhibitNames } from '../../kit/useExhibitNames';
import { ExhibitRow } from './ExhibitRow';
import { programmeOf, rowsOf, type Form } from './order';
import './exhibits.css';

const onHome: readonly ExhibitManifest[] = (exhibits as readonly ExhibitManifest[]).filter((exhibit) => exhibit.onHome !== false);

function Rows({ draft, isStaff }: { readonly draft: Draft<Form>; readonly isStaff: boolean }) {
  const { value: form, change } = draft;
  const [open, setOpen] = useState<string | null>(null);
  const { list, dragged, handlers } = useRowDrag({
    ids: form.rows.map(({ id }) => id),
    onMove: (from, to) => change({ rows: moved(form.rows, from, to) }),
  });
  return (
    <ul className="admin-rows" ref={list} {...(isStaff && handlers)}>
      {form.rows.map((row, index) => {
        const manifest = onHome.find(({ id }) => id === row.id);
        const isOpen = open === row.id && dragged === null;
        return (
          manifest && (
            <ExhibitRow
              key={row.id}
              row={row}
              index={index}
              manifest={manifest}
              form={form}
              change={change}
              isStaff={isStaff}
              isDragged={dragged === row.id}
              isOpen={isOpen}
              onToggleOptions={() => setOpen(isOpen ? null : row.id)}
            />
          )
        );
      })}
    </ul>
  );
}

interface ActionsProps {
  readonly draft: Draft<Form>;
  readonly next: Programme | null;
  readonly isStaff: boolean;
  readonly onPublished: () => void;
}

function Actions({ draft, next, isStaff, onPublished }: ActionsProps) {
  const { t } = useTranslation('admin-exhibits');
  const { ask, busy } = useAsk();
  const isFree = useSession(canPreview);
  const discard = useDiscard(draft);
  const publish = async (): Promise<void> => {
    if (!next) return;
    const done = isStaff
      ? await ask('publishProgramme', next)
      : await ask('switchExhibits', { exhibits: next.exhibits, pinned: next.pinned });
    if (!done) return;
    draft.clear();
    onPublished();
    showToast({ kind: 'done', text: t('published') });
  };
  const note = !next ? t('none') : !isFree && isStaff ? t('inPlay') : draft.isDirty ? t('draft') : '';
  return (
    <>
      <p className="admin-note" data-testid="exhibits-note">
        {note}
      </p>
      {draft.isDirty && (
        <Button testId="exhibits-discard" kind="sand" onPress={discard}>
          {t('discard')}
        </Button>
      )}
      {isStaff && (
        <Button testId="exhibits-preview" disabled={!next || !isFree} onPress={() => next && openPreview(next)}>
          {t('preview')}
        </Button>
      )}
      <Button testId="exhibits-publish" kind="primary" disabled={busy || !next || !draft.isDirty} onPress={() => void publish()}>
        {t('publish')}
      </Button>
    </>
  );
}

function Editor({ programme, again }: { readonly programme: Programme; readonly again: () => void }) {
  const { t } = useTranslation('admin-exhibits');
  const isStaff = useStaff((s) => s.session?.role === 'staff');
  const nameOf = useExhibitNames();
  const all = onHome.map(({ id }) => id);
  const { exhibits: shown, pinned, exhibitOptions: options } = programme;
  const draft = useDraft<Form>('exhibits', { rows: rowsOf(shown, all), pinned, options });
  return (
    <Page actions={<Actions draft={draft} next={programmeOf(draft.value)} isStaff={isStaff} onPublished={again} />}>
      <Group>
        {isStaff && <p className="admin-note">{t('help')}</p>}
        {draft.value.pinned && <p>{t('pinned', { name: nameOf(draft.value.pinned) })}</p>}
        <Rows draft={draft} isStaff={isStaff} />
      </Group>
    </Page>
  );
}

/** What stands on home and how it is played; published without a restart, and without taking a round from anybody. */
export function Exhibits() {
  const [programme, again] = useAnswer('getProgramme');
  return programme && <Editor programme={programme} again={again} />;
}
