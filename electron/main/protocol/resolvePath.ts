import path from 'node:path';

/**
 * File of the bundle a URL of our scheme names, or null for anything else: another host, a path that leaves the bundle in
 * whatever spelling (plain, encoded, doubly encoded, backslash, drive, NUL), or a malformed one.
 */
export const resolveBundlePath = (bundleDir: string, url: string): string | null => {
  if (!URL.canParse(url)) return null;
  const { protocol, host, pathname } = new URL(url);
  if (protocol !== 'app:' || host !== 'kiosk') return null;
  const decoded = decodePath(pathname);
  if (decoded === null || /[\\\0:]/.test(decoded) || decoded.includes('%')) return null;
  const segments = decoded.split('/').filter((segment) => segment !== '');
  if (segments.some((segment) => segment === '..' || segment === '.' || segment.startsWith('.'))) return null;
  const file = path.join(bundleDir, ...(segments.length > 0 ? segments : ['index.html']));
  return file.startsWith(bundleDir + path.sep) ? file : null;
};

const decodePath = (pathname: string): string | null => {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
};
