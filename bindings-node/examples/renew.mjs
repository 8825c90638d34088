// Renews a domain the careful way, and shows that the same key never buys twice.
//
// Run it as it is: it uses the sandbox, which needs no account. With a real registrar only the line with `connect` changes.

import { ExpiryMismatch, RegistrarError, connect } from 'anyregistrar'

const client = connect('sandbox')

const ada = {
  firstName: 'Ada',
  lastName: 'Example',
  organization: 'Example Ltd',
  email: 'ada@example.com',
  phone: '+44.1132926070',
  street: ['1 High Street'],
  city: 'Leeds',
  postalCode: 'LS1 1AA',
  country: 'GB',
}
const bought = await client.domains.register({ domain: 'example.com', years: 1, contacts: { registrant: ada } }, { key: 'invoice-1042-1' })
console.log('registered', bought.domain, 'until', bought.expires)

// The date that our own records have. A registrar that disagrees refuses the renewal, so it cannot happen twice unseen.
const { expires: known } = await client.domains.info({ domain: 'example.com' })

const renewal = { domain: 'example.com', years: 1, currentExpiry: known }
const order = await client.domains.renew(renewal, { key: 'invoice-1177-1' })
switch (order.state) {
  case 'succeeded':
    console.log('renewed until', order.expires)
    break
  case 'failed':
    console.log('not renewed; nothing was charged')
    break
  default:
    console.log('not settled yet; the journal knows it as', order.id)
}

const again = await client.domains.renew(renewal, { key: 'invoice-1177-1' })
console.log('the same key is the same order:', again.id === order.id)

// Even another key buys nothing more, because the date says which renewal is meant.
const twice = await client.domains.renew(renewal, { key: 'invoice-1177-2' })
console.log('done before:', twice.alreadySatisfied, 'until', twice.expires)

try {
  await client.domains.renew({ ...renewal, currentExpiry: '2020-01-01' }, { key: 'invoice-1178-1' })
  throw new Error('a renewal with a wrong date was taken')
} catch (error) {
  if (error instanceof ExpiryMismatch) console.log('refused, nothing was bought:', error.message)
  else if (error instanceof RegistrarError) console.log('failed, nothing was bought:', String(error))
  else throw error
}

const { rows } = await client.sandbox.ledger()
console.log('charged:', rows.map(row => `${row.operation} ${row.amount} ${row.currency}`).join(', '))
