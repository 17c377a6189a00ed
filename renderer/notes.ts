// The guide's second screen: writes what main sends, knows no words and no way back.
import '@fontsource-variable/noto-sans-sc';
import type { NotesView } from '../electron/shared/guided';
import './ui/tokens.css';
import './ui/base.css';
import './notes.css';

declare global {
  interface Window {
    readonly notes?: { onShow(listener: (notes: NotesView) => void): void };
  }
}

const at = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`notes.html has no #${id}`);
  return element;
};
const write = (id: string, text: string): void => {
  at(id).textContent = text;
};
const made = (tag: string, text: string): HTMLElement => Object.assign(document.createElement(tag), { textContent: text });

function show(notes: NotesView): void {
  document.documentElement.lang = notes.language;
  const { labels } = notes;
  write('title', notes.title);
  write('step', notes.step);
  at('times').replaceChildren(made('dt', labels.step), made('dd', notes.stepLeft), made('dt', labels.whole), made('dd', notes.wholeLeft));
  at('times').dataset['late'] = String(notes.isLate);
  write('talk-label', labels.talk);
  at('talk').replaceChildren(...notes.talk.map((line) => made('li', line)));
  write('take-away-label', labels.takeAway);
  write('take-away', notes.takeAway);
  write('next', notes.next === '' ? '' : `${labels.next} ${notes.next}`);
  at('notes').hidden = false;
}

window.notes?.onShow(show);
