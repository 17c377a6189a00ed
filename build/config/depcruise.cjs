// Who may import whom: the directions of STYLE.md section 2.
/** A rule: files matching `from` must not import files matching `to`. */
const forbid = (name, from, to, comment) => ({ name, comment, severity: 'error', from, to });
const ours = '^(electron|renderer|tests|build)/';

module.exports = {
  forbidden: [
    forbid('no-cycles', {}, { circular: true }, 'Nothing may import itself by a detour.'),
    forbid('nothing-imports-tests', { pathNot: '^tests/' }, { path: '^tests/' }),
    forbid(
      'shared-imports-nothing',
      { path: '^electron/shared/' },
      { path: ours, pathNot: '^electron/shared/' },
      'The contract stands on its own.',
    ),
    forbid('main-imports-shared-only', { path: '^electron/main/' }, { path: ours, pathNot: '^electron/(main|shared)/' }),
    forbid('preload-imports-shared-only', { path: '^electron/preload/' }, { path: ours, pathNot: '^electron/(preload|shared)/' }),
    forbid(
      'electron-under-electron',
      { path: '^(renderer|build/config)/' },
      { path: '(^|/)node_modules/electron(33)?/' },
      'The page has no Electron.',
    ),
    forbid('page-has-no-node', { path: '^renderer/' }, { dependencyTypes: ['core'] }),
    forbid('page-imports-shared-only', { path: '^renderer/' }, { path: '^electron/(main|preload)/' }),
    forbid(
      'three-in-stage-and-exhibits',
      { path: '^renderer/', pathNot: '^renderer/(stage|exhibits)/' },
      { path: '(^|/)node_modules/(three|three-mesh-bvh|@react-three)/' },
    ),
    forbid(
      'exhibits-are-islands',
      { path: '^renderer/exhibits/([^/]+)/' },
      { path: '^renderer/exhibits/', pathNot: '^renderer/exhibits/$1/' },
    ),
    forbid(
      'exhibits-by-their-list',
      { path: '^renderer/', pathNot: '^renderer/exhibits/' },
      { path: '^renderer/exhibits/[^/]+/' },
      'Outside, only the list exhibits/index.ts is imported.',
    ),
    forbid(
      'list-takes-manifests',
      { path: '^renderer/exhibits/index[.]ts$' },
      { path: '^renderer/exhibits/[^/]+/', pathNot: '/manifest[.]tsx?$' },
    ),
    forbid('exhibits-use-the-kit', { path: '^renderer/exhibits/' }, { path: '^renderer/(app|session|platform|admin|guide)/' }),
    forbid(
      'kit-looks-down',
      { path: '^renderer/exhibit-kit/' },
      { path: '^renderer/(app|session|exhibits|platform|admin|guide)/' },
      'Feed, clock and recordPlay reach the kit through its context.',
    ),
    forbid(
      'stage-ui-i18n-look-down',
      { path: '^renderer/(stage|ui|i18n)/' },
      { path: '^renderer/(app|session|exhibits|exhibit-kit|platform|admin|guide)/' },
    ),
    forbid('lib-imports-nothing', { path: '^renderer/lib/' }, { path: ours, pathNot: '^(renderer/lib|electron/shared)/' }),
    forbid('session-below-app', { path: '^renderer/session/' }, { path: '^renderer/(app|admin|guide)/' }),
    forbid('rooms-beside-app', { path: '^renderer/(admin|guide)/' }, { path: '^renderer/(app|stage)/' }),
    forbid('platform-is-a-leaf', { path: '^renderer/platform/' }, { path: '^renderer/', pathNot: '^renderer/(platform|lib)/' }),
    forbid('resolvable', {}, { couldNotResolve: true, pathNot: '[.](css|json|svg)$' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
    },
  },
};
