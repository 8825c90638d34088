// The same package for programs that are CommonJS.

import assert = require('node:assert/strict')
import anyregistrar = require('anyregistrar')

async function look(client: anyregistrar.Client): Promise<anyregistrar.CheckReport> {
  return client.domains.check({ domains: ['example.com'] })
}

void look(anyregistrar.connect('sandbox')).then(report => {
  const state: anyregistrar.Availability | undefined = report.names[0]?.state
  assert.equal(state, 'available')
})
