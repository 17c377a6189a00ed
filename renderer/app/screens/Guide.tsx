import { lazy, Suspense, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { KitContext } from '../../exhibit-kit/kit';
import { exhibits } from '../../exhibits/index';
import type { ExhibitManifest } from '../../exhibit-kit/exhibit';
import type { HostedExhibit, Room } from '../../guide/room';
import { appNow } from '../../session/appClock';
import { useSession } from '../../session/store';
import { openRound } from '../../session/rounds';
import { ExhibitHost } from '../ExhibitHost';
import { useServices } from '../ServicesContext';
import { useKitOf } from '../useKitOf';

const GuideRoom = lazy(async () => ({ default: (await import('../../guide/GuideRoom')).GuideRoom }));

const list: readonly ExhibitManifest[] = exhibits;

/** One exhibit in the guide's hand: counted like any round, going nowhere by itself. */
function Hosted({ id, parameters, step, teams, seed, onFinish, onLeave }: HostedExhibit) {
  const manifest = list.find((exhibit) => exhibit.id === id);
  const [show, setShow] = useState<'Panel' | 'Result'>('Panel');
  const ends = useRef<(() => void) | null>(null);
  useEffect(() => {
    useSession.setState({ exhibit: id });
    return () => useSession.setState({ exhibit: null });
  }, [id]);
  if (!manifest) return null;
  return (
    <ExhibitHost
      manifest={manifest}
      mode="guided"
      seed={seed}
      show={show}
      parameters={parameters}
      teams={teams}
      step={step}
      onStart={(module) => {
        const round = openRound(id, module);
        let isOver = false;
        ends.current = () => {
          isOver = true;
          round('finished');
        };
        return () => {
          if (!isOver) onLeave(module.outcome());
          round('left');
        };
      }}
      onFinish={(module) => {
        ends.current?.();
        setShow('Result');
        onFinish(module.outcome());
      }}
    />
  );
}

/** The kit for what stands between games. */
function WithKit({ children }: { readonly children: ReactNode }) {
  const kit = useKitOf({ exhibit: 'guide', mode: 'guided', finish: () => undefined });
  return <KitContext value={kit}>{children}</KitContext>;
}

/** The guide's room, with what the app lends it. */
export function Guide() {
  const { info, content, feed } = useServices();
  const { t } = useTranslation();
  const room = useMemo<Room>(
    () => ({
      content,
      feed,
      now: appNow,
      rate: info.clock.rate,
      seed: info.seed,
      Exhibit: Hosted,
      WithKit,
      asked: info.guidedScript,
    }),
    [content, feed, info],
  );
  return (
    <Suspense fallback={<p className="loading">{t('loading')}</p>}>
      <GuideRoom room={room} kept={info.guided} />
    </Suspense>
  );
}
