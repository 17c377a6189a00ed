import type { ComponentType } from 'react';
import type { Role } from '../../electron/shared/staff/roles';
import type { Language } from '../../electron/shared/settings';

/** One entry of the panel's navigation: a folder in renderer/admin/sections and one line in sections.ts. */
export interface AdminSection {
  readonly id: string;
  /** who sees it; main checks each call by itself */
  readonly role: Role;
  /** path on a 24-unit grid */
  readonly icon: string;
  /** namespace `admin-<id>`; holds at least `title` (≤ 4 Chinese characters: it stands in the navigation) and `lead` (one sentence) */
  readonly words: Readonly<Record<Language, Readonly<Record<string, unknown>> & { readonly title: string; readonly lead: string }>>;
  readonly load: () => Promise<ComponentType>;
}
