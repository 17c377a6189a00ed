import type { ExhibitModule } from '../exhibit-kit/exhibit';
import { kiosk } from '../platform/kiosk';
import { rememberRound, visitMemory } from './memory';
import { useSession } from './store';

const mostIds = 500;

/**
 * Counts one round from now to its end, once; nothing about the person goes with it. The visit's own memory keeps how it went until the
 * reset.
 */
export function openRound(exhibit: string, module: Pick<ExhibitModule, 'outcome' | 'step'>): (outcome: 'finished' | 'left') => void {
  const since = performance.now();
  const answered = new Set<string>();
  // noted as they come: a reset forgets the memory before it takes the exhibit off the screen
  const stop = visitMemory.subscribe((now, before) => {
    for (const { id } of now.answers.slice(before.answers.length)) answered.add(id);
  });
  let ended = false;
  return (outcome) => {
    if (ended) return;
    ended = true;
    stop();
    const { level, right, asked, missed } = module.outcome();
    rememberRound({ exhibit, level, right, asked });
    void kiosk.recordPlay({
      exhibit,
      outcome,
      language: useSession.getState().language,
      durationMs: Math.round(performance.now() - since),
      level,
      right,
      asked,
      missed,
      answered: [...answered].slice(0, mostIds),
      leftAt: outcome === 'left' ? (module.step?.() ?? null) : null,
    });
  };
}
