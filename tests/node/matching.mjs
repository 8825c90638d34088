// Whether an answer has what a scenario expects: the same rules as `tests/src/scenarios/matching.rs`.

/** Something is otherwise than expected; the message names the place. */
export class Mismatch extends Error {}

/** What expectations may refer to: saved values, and the simulated registrar's time. */
export class Known {
  saved = new Map()
  /** The day, as `2027-01-15`. */
  today = undefined

  /** Keeps the value at a JSON pointer. */
  save(name, output, pointer) {
    const value = pointer
      .split('/')
      .slice(1)
      .reduce((place, part) => place?.[part], output)
    if (value === undefined) throw new Mismatch(`there is no ${pointer} to save`)
    this.saved.set(name, value)
  }

  /** The value with saved ones in the place of `${name}`. */
  fill(value) {
    if (Array.isArray(value)) return value.map(item => this.fill(item))
    if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.fill(inner)]))
    const name = typeof value === 'string' ? /^\$\{(.*)\}$/.exec(value)?.[1] : undefined
    if (name === undefined) return value
    if (!this.saved.has(name)) throw new Mismatch(`nothing was saved as ${name}`)
    return this.saved.get(name)
  }

  /** Throws at the first place that differs. */
  compare(expected, found, path = '') {
    const [name, ...others] = isObject(expected) ? Object.keys(expected) : []
    if (name?.startsWith('$') && others.length === 0) {
      if (this.#matches(name, expected[name], found, path)) return
    } else if (isObject(expected) && isObject(found)) {
      for (const [name, inner] of Object.entries(expected)) this.compare(inner, found[name], path ? `${path}.${name}` : name)
      return
    } else if (Array.isArray(expected) && Array.isArray(found) && expected.length === found.length) {
      expected.forEach((item, i) => this.compare(item, found[i], `${path}[${i}]`))
      return
    } else if (expected === found) {
      return
    }
    const there = found === undefined ? 'nothing' : JSON.stringify(found)
    throw new Mismatch(`${path || 'the answer'}: wanted ${JSON.stringify(expected)}, found ${there}`)
  }

  #matches(matcher, argument, found, path) {
    const there = found !== undefined && found !== null
    switch (matcher) {
      case '$present':
        return there
      case '$absent':
        return !there || (Array.isArray(found) && found.length === 0)
      case '$count':
        return Array.isArray(found) && found.length === argument
      case '$has':
        return Array.isArray(found) && found.some(item => this.#fits(argument, item, path))
      case '$saved':
        return there && found === this.saved.get(argument)
      case '$date':
        return found === this.#date(argument)
      default:
        throw new Mismatch(`${path}: there is no matcher ${matcher}`)
    }
  }

  #fits(expected, found, path) {
    try {
      this.compare(expected, found, path)
      return true
    } catch (error) {
      if (error instanceof Mismatch) return false
      throw error
    }
  }

  /** `+1y`, `-3d`: a day relative to the simulated registrar's. */
  #date(distance) {
    const [, number, unit] = /^([+-]\d+)([ymd])$/.exec(distance) ?? []
    if (unit === undefined || this.today === undefined) {
      throw new Mismatch(`${distance} is not a distance such as +1y or -3d, or the time is not known`)
    }
    const [year, month, day] = this.today.split('-').map(Number)
    if (unit === 'd') return written(new Date(Date.UTC(year, month - 1, day + Number(number))))
    const months = month - 1 + Number(number) * (unit === 'y' ? 12 : 1)
    const last = new Date(Date.UTC(year, months + 1, 0)).getUTCDate()
    return written(new Date(Date.UTC(year, months, Math.min(day, last))))
  }
}

function written(day) {
  return day.toISOString().slice(0, 10)
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
