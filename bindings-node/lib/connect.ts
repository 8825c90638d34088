/** Opening accounts. */

import { Client } from './client.js'
import { unlessClosed } from './calls.js'
import { type Fault, fromFault, invalid } from './error.js'
import { type Door, native } from './native.js'
import { camel, snake } from './paths.js'
import { isObject } from './shapes.js'
import type { RegistrarOperation } from './types.js'

/** A setting: its value, or where it is kept. */
export type Setting = string | number | boolean | { env: string } | { file: string }

/** How an account is reached. All other members are the registrar's settings, such as `userId` and `apiKey`; see `providers()`. */
export interface AccountOptions {
  /** The absolute path of the plugin that speaks for a registrar that is not built in; or the same, and what it must hold. */
  plugin?: string | { path: string; sha256: string } | undefined
  /** The registrar simulated in this process, its own test system, or (where left out) the real one. */
  environment?: 'live' | 'test' | 'sandbox' | undefined
  /** The base address in place of the registrar's own. */
  baseUrl?: string | undefined
  /** Where paid calls are recorded: a folder, or the address of a PostgreSQL database, `postgres://…`. */
  journal?: string | { env: string } | { file: string } | undefined
  /** The password of that database: as it is, or where it is kept. */
  journalPassword?: string | { env: string } | { file: string } | undefined
  /** The local address to send from; registrars bind keys to addresses. */
  localAddress?: string | undefined
  /** To use that version of IP alone. */
  ipVersion?: 4 | 6 | undefined
  /** The proxy to go through. Proxies in the environment are ignored. */
  proxy?: string | undefined
  /** A setting of the registrar. */
  [setting: string]: Setting | { path: string; sha256: string } | undefined
}

const OWN = ['plugin', 'environment', 'base_url', 'journal', 'journal_password', 'local_address', 'ip_version', 'proxy']

/** Opens one account. `connect('sandbox')` needs nothing; `providers()` tells what each registrar wants. */
export function connect(provider: string, options: AccountOptions = {}): Client {
  const names = new Map<string, string>()
  return new Client(open(account(provider, options, '', names), names))
}

/** Many accounts, by name. */
export class Host {
  #door: Door | undefined

  private constructor(door: Door) {
    this.#door = door
  }

  /** Opens the accounts of a TOML file. */
  static open(path: string): Host {
    return new Host(open({ file: path }))
  }

  /** Opens accounts that are given as data: for each name its provider and what `connect` takes. */
  static fromAccounts(accounts: Readonly<Record<string, AccountOptions & { provider: string }>>): Host {
    const made = Object.entries(accounts).map(([name, { provider, ...options }]) => [
      name,
      account(provider, options, `${name}.`, new Map()),
    ])
    return new Host(open({ accounts: Object.fromEntries(made) }))
  }

  /** Opens the account that environment variables describe. */
  static fromEnvironment(): Host {
    return new Host(open({ env: true }))
  }

  /** The account of that name. All clients of one account share its connections and its journal. */
  account(name: string): Client {
    return new Client(unlessClosed(this.#door), name)
  }

  /** The accounts' names. */
  get accounts(): string[] {
    return unlessClosed(this.#door).accounts()
  }

  /**
   * What each registrar is and can do: those that are built in, and those of the accounts' plugins. A plugin that was not used so far is
   * asked for it, and waited for. One that cannot be used is left out; its account says why.
   */
  providers(): Provider[] {
    return described(unlessClosed(this.#door).providers())
  }

  /** Lets go of the accounts. Clients that were made go on. */
  close(): void {
    this.#door = undefined
  }
}

/** A registrar: what it is, what it wants, and what it can do. */
export interface Provider {
  /** The name for `connect`. */
  name: string
  /** The name for people. */
  title: string
  /** The operations it has, beside those that this library answers by itself. */
  operations: string[]
  /** The form of an account's settings. */
  settings: ProviderSetting[]
  /** Where it listens. */
  endpoints: Record<string, unknown>[]
  /** How much it takes. */
  limits: Record<string, unknown>[]
  /** Whether it can be simulated. */
  sandbox: boolean
  /** Where its manual is. */
  documentation: string
  /** Operations that only this registrar has, where a plugin speaks for it; `client.plugins.call` calls them. */
  ownOperations?: RegistrarOperation[]
}

/** One setting of an account. */
export interface ProviderSetting {
  /** The name in `connect`. */
  key: string
  /** The label on a form. */
  label: string
  /** What kind of value it takes. */
  type: 'text' | 'integer' | 'boolean'
  /** The value must never be shown. */
  secret: boolean
  /** An account cannot do without it. */
  required: boolean
  /** The value where none is given. */
  default?: string
  /** The value that the sandbox knows, used there where none is given. */
  sandbox?: string
  /** What it is, for a person. */
  help: string
}

/**
 * What each registrar that is built in is and can do. `Host.providers` has the plugins of its accounts, too, and
 * `client.account.provider` describes the registrar of one account.
 */
export function providers(): Provider[] {
  return described(native().providers())
}

function described(document: string): Provider[] {
  const all = JSON.parse(document) as Record<string, unknown>[]
  return all.map(({ own_operations: own, ...description }) => {
    const provider = spelled(description) as unknown as Provider
    for (const setting of provider.settings) setting.key = camel(setting.key)
    // Schemas name fields as the plugin takes them.
    return own === undefined ? provider : { ...provider, ownOperations: own as RegistrarOperation[] }
  })
}

/** A description with its members named as in JavaScript; what is null is left out. */
function spelled(value: Record<string, unknown>): Record<string, unknown> {
  const inner = (item: unknown): unknown => (isObject(item) ? spelled(item) : Array.isArray(item) ? item.map(inner) : item)
  const given = Object.entries(value).filter(([, item]) => item !== null)
  return Object.fromEntries(given.map(([name, item]) => [camel(name), inner(item)]))
}

/** The configuration of an account. `names` learns how each of its members was written. */
function account(provider: string, options: AccountOptions, above: string, names: Map<string, string>): object {
  const config: Record<string, unknown> = { provider }
  const settings: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || value === null) continue
    const wire = snake(name)
    const [place, path] = OWN.includes(wire) ? [config, wire] : [settings, `settings.${wire}`]
    if (names.has(path)) {
      const message = `this is given as ${names.get(path)} too`
      throw invalid(undefined, [{ path: `${above}${name}`, code: 'invalid', message, allowed: [] }])
    }
    names.set(path, name)
    place[wire] = value
  }
  return { ...config, settings }
}

function open(config: object, names = new Map<string, string>()): Door {
  const door = native().open(JSON.stringify(config))
  if (typeof door !== 'string') return door
  const { err } = JSON.parse(door) as { err: Fault }
  const spell = (path: string): string => names.get(path) ?? camel(path.replace(/^settings\./, ''))
  throw fromFault(err, undefined, spell)
}
