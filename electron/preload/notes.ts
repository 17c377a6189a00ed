// The guide's second screen: it hears what to show and can say nothing.
import { contextBridge, ipcRenderer } from 'electron';
import type { NotesView } from '../shared/guided';
import { notesChannel } from '../shared/notesChannel';

contextBridge.exposeInMainWorld('notes', {
  onShow: (listener: (notes: NotesView) => void): void => {
    ipcRenderer.on(notesChannel, (_, notes: NotesView) => listener(notes));
  },
});
