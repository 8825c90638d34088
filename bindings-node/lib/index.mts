/** The same package for `import`: there is one, whichever way it is loaded. */

export * from './index.js'
