import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultSettings, toPublic } from '../../../../electron/main/settings/settingsSchema';
import type { PublicSettings } from '../../../../electron/shared/settings';
import { publish, watchPublications } from '../../../../renderer/session/publish';
import { beginVisit, goHome, openExhibit, resetVisit, useSession } from '../../../../renderer/session/store';

const settings = (change: Partial<PublicSettings> = {}): PublicSettings => ({ ...toPublic(defaultSettings), ...change });
const where = () => {
  const { screen, exhibit, settings: now } = useSession.getState();
  return { screen, exhibit, pinned: now?.pinned ?? null };
};

describe('what staff publish', () => {
  let stop: () => void;
  beforeEach(() => {
    resetVisit();
    stop = watchPublications();
  });
  afterEach(() => {
    stop();
    useSession.setState({ settings: null, published: null });
  });

  it('holds at once where nobody plays', () => {
    publish(settings({ exhibits: ['quiz'] }));
    expect(useSession.getState()).toMatchObject({ settings: { exhibits: ['quiz'] }, published: null });
  });

  it('lets one who plays an exhibit that stood alone home at the first touch', () => {
    publish(settings({ pinned: 'quiz' }));
    beginVisit(0);
    goHome();
    expect(where()).toEqual({ screen: 'exhibit', exhibit: 'quiz', pinned: 'quiz' });
    publish(settings({ pinned: null, volume: 0.2 }));
    // still playing, under the rules of before; only light and sound are new
    expect(where()).toEqual({ screen: 'exhibit', exhibit: 'quiz', pinned: 'quiz' });
    expect(useSession.getState().settings?.volume).toBe(0.2);
    goHome();
    expect(where()).toEqual({ screen: 'home', exhibit: null, pinned: null });
  });

  it('brings one who goes home to the exhibit that stands alone since', () => {
    publish(settings());
    beginVisit(0);
    goHome();
    openExhibit('journey');
    publish(settings({ pinned: 'quiz' }));
    expect(where()).toMatchObject({ screen: 'exhibit', exhibit: 'journey' });
    goHome();
    expect(where()).toEqual({ screen: 'exhibit', exhibit: 'quiz', pinned: 'quiz' });
  });

  it('is there for the next visitor when the one who played has gone', () => {
    publish(settings());
    beginVisit(0);
    openExhibit('journey');
    publish(settings({ pinned: 'quiz' }));
    resetVisit();
    expect(where()).toEqual({ screen: 'attract', exhibit: null, pinned: 'quiz' });
  });
});
