// How long loading the npm package takes, in seconds, in a process that has loaded nothing yet.

const begun = process.hrtime.bigint()
require('../../bindings-node')
console.log(Number(process.hrtime.bigint() - begun) / 1e9)
