// Text files of the Debian package.

// the libraries of systemNeeds.mjs, under the names of Debian 12 or of Debian 13
const depends = [
  'libasound2 | libasound2t64',
  'libatk-bridge2.0-0 | libatk-bridge2.0-0t64',
  'libatk1.0-0 | libatk1.0-0t64',
  'libatspi2.0-0 | libatspi2.0-0t64',
  'libcups2 | libcups2t64',
  'libdrm2',
  'libgbm1',
  'libgtk-3-0 | libgtk-3-0t64',
  'libnspr4',
  'libnss3',
  'libxcomposite1',
  'libxdamage1',
  'libxfixes3',
  'libxkbcommon0',
  'libxrandr2',
];

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
    `Depends: ${depends.join(', ')}`,
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
