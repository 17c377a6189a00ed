import { useEffect, useMemo, useState } from 'react';
import * as v from 'valibot';
import type { ExhibitManifest, ExhibitModule, Team } from '../exhibit-kit/exhibit';
import { KitContext, type Kit } from '../exhibit-kit/kit';
import { loadExhibit } from '../exhibit-kit/loadExhibit';
import { useSettled } from '../lib/settled';
import { useSession } from '../session/store';
import { useServices } from './ServicesContext';
import { useStageView } from './stageView';
import { useKitOf, type Trial } from './useKitOf';

interface HostProps {
  readonly manifest: ExhibitManifest;
  readonly mode: Kit['mode'];
  readonly seed: number;
  readonly show: 'Panel' | 'Result';
  /** called when a round is over */
  readonly onFinish: (module: ExhibitModule) => void;
  /** called once the exhibit is running */
  readonly onStart?: (module: ExhibitModule) => (() => void) | undefined;
  /** state to go on from */
  readonly restore?: unknown;
  /** what a guide's script sets, in place of the settings' options */
  readonly parameters?: unknown;
  readonly teams?: readonly Team[];
  /** staff try it out: nothing is counted or kept */
  readonly trial?: Trial;
  /** step to begin at, where there is no state to go on from */
  readonly step?: string | null;
}

function useStarted(module: ExhibitModule, props: HostProps): boolean {
  const { manifest, mode, seed, restore, step, teams, onStart } = props;
  const [started, setStarted] = useState(false);
  const { reportError } = useServices();
  useEffect(() => {
    const set = props.parameters ?? useSession.getState().settings?.exhibitOptions[manifest.id] ?? {};
    const options = v.safeParse(module.parameters, set);
    if (!options.success) reportError(new Error(`settings: options of ${manifest.id} are not valid, using its defaults`));
    module.start(options.success ? options.output : v.parse(module.parameters, {}), { mode, seed, ...(teams ? { teams } : {}) });
    if (restore !== undefined && restore !== null) module.restore(restore);
    else if (step) module.openStep?.(step);
    // the exhibit starts outside React; its panel may mount only once that is done
    // eslint-disable-next-line react-hooks/set-state-in-effect
    setStarted(true);
    const stop = onStart?.(module);
    return () => {
      stop?.();
      module.reset();
    };
    // one host lives for one round: it is remounted by key for the next
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return started;
}

/** Puts the exhibit's scene on the one stage, in its kit, while its panel is on; without 3D there is none. */
function useScene(id: string, module: ExhibitModule, kit: Kit, isOn: boolean): void {
  const { Scene } = module;
  const has3d = useSession((s) => s.tier !== '2d') && kit.mode !== 'demo';
  useEffect(() => {
    if (!Scene || !isOn || !has3d) return;
    useStageView.setState({
      exhibit: {
        id,
        node: (
          <KitContext value={kit}>
            <Scene />
          </KitContext>
        ),
      },
    });
  }, [id, Scene, kit, isOn, has3d]);
  useEffect(() => () => useStageView.setState({ exhibit: null }), []);
}

/** Runs one round of one exhibit, in whatever box it is given: a screen, or a window of the attract loop. */
export function ExhibitHost(props: HostProps) {
  const module = useSettled(loadExhibit(props.manifest));
  const kit = useKitOf({ exhibit: props.manifest.id, mode: props.mode, finish: () => props.onFinish(module), trial: props.trial });
  const started = useStarted(module, props);
  const language = useSession((s) => s.language);
  const Shown = props.show === 'Result' ? (module.Result ?? module.Panel) : module.Panel;
  const value = useMemo(() => ({ ...kit, language }), [kit, language]);
  useScene(props.manifest.id, module, value, started && props.show === 'Panel');
  return started ? (
    <KitContext value={value}>
      <Shown />
    </KitContext>
  ) : null;
}
