// How long loading the npm package takes as a module, in seconds, in a process that has loaded nothing yet.

const begun = process.hrtime.bigint()
await import('../../bindings-node/dist/index.mjs')
console.log(Number(process.hrtime.bigint() - begun) / 1e9)
