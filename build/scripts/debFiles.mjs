// Text files of the Debian package.

import { debDepends } from '../runtime/systemNeeds.mjs';

/** DEBIAN/control. A pack that is not made with the pinned Electron says so in its version. */
export const debControl = ({ name, version, description, homepage, isPinned }) =>
  [
    `Package: ${name}`,
    `Version: ${version}${isPinned ? '' : '~not.for.release'}`,
    'Architecture: amd64',
    'Section: education',
    'Priority: optional',
    'Maintainer: Hongmei Loop <hongmei-loop@localhost>',
    `Homepage: ${homepage}`,
    `Depends: ${debDepends().join(', ')}`,
    `Description: ${description}`,
    '',
  ].join('\n');

/** The entry of the desktop's menu. */
export const desktopEntry = (name) =>
  [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Hongmei Loop',
    'Name[zh_CN]=虹梅闭环',
    `Exec=/opt/${name}/${name}`,
    `Icon=${name}`,
    'Categories=Education;',
    '',
  ].join('\n');
