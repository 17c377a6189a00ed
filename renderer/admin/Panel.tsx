import { createElement, lazy, Suspense, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { includesRole } from '../../electron/shared/staff/roles';
import { addWords } from '../i18n/i18n';
import { playCue } from '../session/sound';
import { usePreview } from '../session/preview';
import { leavePanel, useStaff } from '../session/staffRoom';
import { useSession, setLanguage } from '../session/store';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { LineIcon } from '../ui/LineIcon';
import { ConfirmDialog } from './kit/Confirm';
import { Keyboard } from './kit/Keyboard';
import { PinAgain } from './kit/PinAgain';
import { Toast } from './kit/Toast';
import { openSection, usePanel } from './panelStore';
import type { AdminSection } from './section';
import { sections } from './sections';
import { TimeLeft } from './TimeLeft';
import './words';
import './panel.css';

for (const { id, words } of sections) addWords(`admin-${id}`, words);

const lazyOf = ({ load }: AdminSection): ComponentType => lazy(async () => ({ default: await load() }));
const contents: ReadonlyMap<string, ComponentType> = new Map(sections.map((section) => [section.id, lazyOf(section)]));

function NavButton({ section, on }: { readonly section: AdminSection; readonly on: boolean }) {
  const { t } = useTranslation(`admin-${section.id}`);
  return (
    <button
      type="button"
      className="admin-nav-button focusable"
      data-testid={`section-${section.id}`}
      aria-current={on ? 'page' : undefined}
      onClick={() => {
        playCue('tap');
        openSection(section.id);
      }}
    >
      <LineIcon path={section.icon} />
      {t('title')}
    </button>
  );
}

function PanelHeader({ section }: { readonly section: AdminSection }) {
  const { t } = useTranslation('admin');
  const { t: words } = useTranslation(`admin-${section.id}`);
  const { t: shell } = useTranslation();
  const role = useStaff((s) => s.session?.role ?? 'guide');
  const language = useSession((s) => s.language);
  return (
    <header className="admin-header">
      <div className="admin-heading">
        <h1 className="title">{words('title')}</h1>
        <p>{words('lead')}</p>
      </div>
      <span className="admin-role" data-testid="panel-role" data-role={role}>
        {t(`role.${role}`)}
      </span>
      <TimeLeft />
      <Button testId="panel-language" onPress={() => setLanguage(language === 'en' ? 'zh-CN' : 'en')}>
        <Icon name="globe" />
        {shell('nav.language')}
      </Button>
      <Button testId="panel-leave" kind="sand" onPress={leavePanel}>
        <Icon name="close" />
        {t('panel.leave')}
      </Button>
    </header>
  );
}

/** The staff's room: sections on the left (below, in portrait), one of them open, time left and the way out always in the same place. */
export function Panel() {
  const { t } = useTranslation('admin');
  const role = useStaff((s) => s.session?.role);
  const chosen = usePanel((s) => s.section);
  const isPreviewing = usePreview((preview) => preview.programme !== null);
  if (!role || isPreviewing) return null;
  const allowed = sections.filter((section) => includesRole(role, section.role));
  const section = allowed.find(({ id }) => id === chosen) ?? allowed[0];
  const content = section && contents.get(section.id);
  if (!section || !content) return null;
  return (
    <div className="admin" data-section={section.id}>
      <nav className="admin-nav" aria-label={t('panel.sections')}>
        {allowed.map((each) => (
          <NavButton key={each.id} section={each} on={each === section} />
        ))}
      </nav>
      <main className="admin-main">
        <PanelHeader section={section} />
        <Suspense fallback={<p className="loading">{t('panel.loading')}</p>}>{createElement(content, { key: section.id })}</Suspense>
      </main>
      <Toast />
      <Keyboard />
      <ConfirmDialog />
      <PinAgain />
    </div>
  );
}
