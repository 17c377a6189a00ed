import { Suspense, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Programme } from '../../../electron/shared/staff/exhibitCalls';
import type { ExhibitManifest } from '../../exhibit-kit/exhibit';
import { exhibits } from '../../exhibits/index';
import { closePreview } from '../../session/preview';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { ExhibitHost } from '../ExhibitHost';
import { Cards } from './Home';
import './preview.css';

const list: readonly ExhibitManifest[] = exhibits;

interface TryProps {
  readonly manifest: ExhibitManifest;
  readonly parameters: unknown;
  readonly onHome: () => void;
}

/** One exhibit as its draft would have it, round after round; nothing of it is counted. */
function Try({ manifest, parameters, onHome }: TryProps) {
  const { t } = useTranslation();
  const [round, setRound] = useState(0);
  const [show, setShow] = useState<'Panel' | 'Result'>('Panel');
  const trial = useMemo(() => ({ again: () => (setShow('Panel'), setRound((now) => now + 1)), home: onHome }), [onHome]);
  return (
    <div className="exhibit">
      <Suspense fallback={<p className="loading">{t('loading')}</p>}>
        <ExhibitHost
          key={round}
          manifest={manifest}
          mode="visit"
          seed={round + 1}
          show={show}
          parameters={parameters ?? {}}
          trial={trial}
          onFinish={() => setShow('Result')}
        />
      </Suspense>
    </div>
  );
}

/** What staff are about to publish: home, and each exhibit behind its card, under a strip that says it is not published. */
export function Preview({ programme }: { readonly programme: Programme }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(programme.pinned);
  const shown = programme.exhibits.flatMap((id) => list.filter((exhibit) => exhibit.id === id));
  const manifest = list.find(({ id }) => id === open);
  const toHome = useMemo(() => () => setOpen(programme.pinned), [programme.pinned]);
  return (
    <main className="screen preview fade" data-testid="preview" data-exhibit={manifest?.id ?? ''}>
      <header className="preview-strip">
        <Icon name="visit" />
        <p>
          <strong>{t('preview.title')}</strong>
          <span>{t('preview.text')}</span>
        </p>
        {manifest && programme.pinned === null && (
          <Button testId="preview-home" onPress={toHome}>
            <Icon name="home" />
            {t('preview.home')}
          </Button>
        )}
        <Button testId="preview-close" kind="primary" onPress={closePreview}>
          <Icon name="back" />
          {t('preview.close')}
        </Button>
      </header>
      {manifest ? (
        <Try key={manifest.id} manifest={manifest} parameters={programme.exhibitOptions[manifest.id]} onHome={toHome} />
      ) : (
        <Cards shown={shown} onOpen={setOpen} />
      )}
    </main>
  );
}
