import { useTranslation } from 'react-i18next';
import type { DailyNote } from '../../../../electron/shared/daily';
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
  const save = async (next: readonly DailyNote[]): Promise<boolean> => {
    const done = await ask('saveNotes', [...next]);
    if (done) onSaved();
    return done !== null;
  };
  const add = async (): Promise<void> => {
    const note = { id: crypto.randomUUID(), atMs: Math.round(appNow()), text };
    if (await save([note, ...notes].slice(0, 50))) draft.clear();
  };
  const remove = async (id: string): Promise<void> => {
    if (!(await save(notes.filter((each) => each.id !== id)))) return;
    showToast({ kind: 'done', text: t('removed'), undo: () => void save(notes) });
  };
  return (
    <Group title={t('notes')}>
      <Field label={t('noteField')} help={t('notesHelp')}>
        <TextInput
          testId="note-text"
          label={t('noteField')}
          value={draft.value.text}
          maxLength={200}
          onChange={(value) => draft.change({ text: value })}
        />
        <Button testId="note-add" disabled={busy || text === ''} onPress={() => void add()}>
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
              <Button testId={`note-remove-${note.id}`} kind="sand" disabled={busy} onPress={() => void remove(note.id)}>
                {t('remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Group>
  );
}
