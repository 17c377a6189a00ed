import type { ExhibitStep } from '../../../electron/shared/guided';
import { useRoom } from '../room';
import { useSeed } from './useSeed';

const nobody = [] as const;
const nothing = (): void => undefined;

/** An exhibit the guide shows; nobody scores. */
export function ExhibitView({ step }: { readonly step: ExhibitStep }) {
  const { Exhibit } = useRoom();
  const seed = useSeed(step.id);
  return (
    <div className="guide-exhibit">
      <div className="exhibit">
        <Exhibit
          id={step.exhibit}
          parameters={step.parameters}
          step={step.step}
          teams={nobody}
          seed={seed}
          onFinish={nothing}
          onLeave={nothing}
        />
      </div>
    </div>
  );
}
