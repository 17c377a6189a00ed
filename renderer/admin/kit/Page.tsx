import type { ReactNode } from 'react';
import './kit.css';

/** A section's page: what scrolls, and below it the row of its actions, the primary one last. */
export function Page({ children, actions }: { readonly children: ReactNode; readonly actions?: ReactNode }) {
  return (
    <div className="admin-page">
      <div className="admin-scroll">{children}</div>
      {actions && <footer className="admin-actions">{actions}</footer>}
    </div>
  );
}

/** Some fields under one heading, on one card. */
export function Group({ title, children }: { readonly title?: string; readonly children: ReactNode }) {
  return (
    <section className="card admin-group">
      {title && <h2 className="admin-group-title">{title}</h2>}
      {children}
    </section>
  );
}
