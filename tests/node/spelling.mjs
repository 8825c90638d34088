// Inputs and answers of scenarios as people write and read them in JavaScript. It shares nothing with the package's own table.

/** Members whose names are the registrar's or the caller's own. */
const OWN_NAMES = ['extra', 'params', 'body', 'json', 'values', 'features', 'operations', 'criteria', 'schemas']

const camel = name => name.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase())
const snake = name => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

/** A path with its names in snake case, up to where the names are the registrar's own. */
function snakePath(path) {
  const [, ours, theirs] = /^(.*?)((?:^|\.)(?:extra|params|body|json)(?:\..*)?)?$/.exec(path)
  return snake(ours) + (theirs ?? '')
}

/** An input with its names in camel case. Moments are given as dates, where they are some. */
export function input(value, name = '') {
  if (typeof value === 'string' && ['set', 'expires'].includes(name) && /^\d{4}-.*Z$/.test(value)) return new Date(value)
  return renamed(value, camel, input)
}

/** An output as data, with the names that every language's documents have. */
export function output(value, name = '') {
  if (value instanceof Date) return value.toISOString().replace('.000Z', 'Z')
  if (name === 'path' && typeof value === 'string') return snakePath(value)
  if (name === 'changed' && Array.isArray(value)) return value.map(snakePath)
  return renamed(value, snake, output)
}

/** An exception as the document that every language shows. */
export function failure(error) {
  const { code, outcome, message, provider, operation, domain, registrarCode, at, field, orderId, key, retryAfterMs } = error
  return {
    ...output({ code, outcome, message, provider, operation, domain, registrarCode, at, orderId, key, retryAfterMs }),
    field: field === undefined ? undefined : snakePath(field),
    problems: error.problems.map(({ allowed, ...problem }) => ({
      ...output(problem),
      allowed: problem.code === 'unknown' ? allowed.map(snake) : allowed,
    })),
  }
}

function renamed(value, spell, each) {
  if (Array.isArray(value)) return value.map(item => each(item))
  if (typeof value !== 'object' || value === null) return value
  const pairs = Object.entries(value)
  return Object.fromEntries(pairs.map(([name, inner]) => [spell(name), OWN_NAMES.includes(name) ? inner : each(inner, name)]))
}

/** The method of an operation: `domain.set_lock` is `client.domains.setLock`. */
export function method(client, operation) {
  const [area, verb] = operation.split('.').map(camel)
  if (verb === undefined) return input => client[area](...input)
  const holder = [area, `${area}s`, `${area}es`].find(name => name in client)
  return input => client[holder][verb](...input)
}
