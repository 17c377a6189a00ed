import { useTranslation } from 'react-i18next';
import { mostNotes, type DailyNote } from '../../../../electron/shared/daily';
import { appNow } from '../../../session/appClock';
import { Button } from '../../../ui/Button';
import { Field } from '../../kit/Field';
import { Group } from '../../kit/Page';
import { TextInput } from '../../kit/TextInput';
import { showToast } from '../../kit/toastStore';
import { useAsk } from '../../kit/useAsk';
import { useDraft } from '../../kit/useDraft';
import { useWhen } from '../../kit/useWhen';

interface NotesProps {
  readonly notes: readonly DailyNote[];
  readonly onSaved: () => void;
}

/** What was noticed and mended, with its day; kept until somebody removes it. */
export function Notes({ notes, onSaved }: NotesProps) {
  const { t } = useTranslation('admin-daily');
  const when = useWhen();
  const { ask, busy } = useAsk();
  const draft = useDraft('daily-note', { text: '' });
  const text = draft.value.text.trim();
  const isFull = notes.length >= mostNotes;
  const save = async (next: readonly DailyNote[]): Promise<boolean> => {
    const done = await ask('saveNotes', [...next]);
    if (done) onSaved();
    return done !== null;
  };
  const add = async (): Promise<void> => {
    const note = { id: crypto.randomUUID(), atMs: Math.round(appNow()), text };
    if (await save([note, ...notes])) draft.clear();
  };
  const putBack = async (note: DailyNote): Promise<void> => {
    // another may have been written since
    const now = await ask('getDaily');
    if (now) await save([...now.value.notes, note].sort((a, b) => b.atMs - a.atMs).slice(0, mostNotes));
  };
  const remove = async (note: DailyNote): Promise<void> => {
    if (!(await save(notes.filter(({ id }) => id !== note.id)))) return;
    showToast({ kind: 'done', text: t('removed'), undo: () => void putBack(note) });
  };
  return (
    <Group title={t('notes')}>
      <Field label={t('noteField')} help={t('notesHelp')} problem={isFull ? t('notesFull', { count: mostNotes }) : null}>
        <TextInput
          testId="note-text"
          label={t('noteField')}
          value={draft.value.text}
          maxLength={200}
          onChange={(value) => draft.change({ text: value })}
        />
        <Button testId="note-add" disabled={busy || isFull || text === ''} onPress={() => void add()}>
          {t('add')}
        </Button>
      </Field>
      {notes.length === 0 ? (
        <p className="admin-note">{t('noNotes')}</p>
      ) : (
        <ul className="daily-notes" data-testid="notes">
          {notes.map((note) => (
            <li key={note.id}>
              <span>
                <small>{when(new Date(note.atMs).toISOString())}</small>
                {note.text}
              </span>
              <Button testId={`note-remove-${note.id}`} kind="sand" disabled={busy} onPress={() => void remove(note)}>
                {t('remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Group>
  );
}
