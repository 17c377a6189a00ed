import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExhibitManifest, ExhibitModule } from '../../exhibit-kit/exhibit';
import { exhibits } from '../../exhibits/index';
import { setExhibitIdle } from '../../session/idleReset';
import { keepResumePoint } from '../../session/resume';
import { playCue } from '../../session/sound';
import { showResult, useSession } from '../../session/store';
import { openRound } from '../../session/rounds';
import { ExhibitHost } from '../ExhibitHost';
import { Header } from '../Header';
import { useServices } from '../ServicesContext';

const find = (id: string | null): ExhibitManifest | undefined => exhibits.find((exhibit) => exhibit.id === id);

/** A visitor's round: counted when it ends, resumable while it runs. */
function startRound(manifest: ExhibitManifest, module: ExhibitModule): () => void {
  const endRound = openRound(manifest.id, module);
  const stopKeeping = keepResumePoint(manifest.id, () => ({ step: module.stepNow?.() ?? null, state: module.save() }));
  setExhibitIdle(manifest.idleSeconds ?? null);
  const unsubscribe = useSession.subscribe((now, before) => {
    if (now.screen === 'result' && before.screen === 'exhibit') endRound('finished');
  });
  return () => {
    unsubscribe();
    stopKeeping();
    setExhibitIdle(null);
    endRound('left');
  };
}

/** An exhibit and its result, under the header. */
export function Exhibit() {
  const manifest = find(useSession((s) => s.exhibit));
  const show = useSession((s) => (s.screen === 'result' ? 'Result' : 'Panel'));
  const round = useSession((s) => s.round);
  const { info } = useServices();
  const { t } = useTranslation(manifest?.id);
  const { t: shell } = useTranslation();
  const [seed] = useState(() => (info.seed === null ? (crypto.getRandomValues(new Uint32Array(1))[0] ?? 1) : info.seed + round - 1));
  if (!manifest) return null;
  // only the first round goes on from where a crash, or `--open`, wants it
  const from = round === 1 ? [info.resume, info.open].find((where) => where?.exhibit === manifest.id) : undefined;
  return (
    <main className="screen fade">
      <Header title={t(manifest.titleKey)} />
      <div className="exhibit">
        <Suspense fallback={<p className="loading">{shell('loading')}</p>}>
          <ExhibitHost
            manifest={manifest}
            mode="visit"
            seed={seed}
            show={show}
            restore={from === info.resume ? info.resume?.state : undefined}
            step={from?.step ?? null}
            onStart={(module) => startRound(manifest, module)}
            onFinish={() => {
              playCue('result');
              showResult();
            }}
          />
        </Suspense>
      </div>
    </main>
  );
}
