/**
 * One client for every domain registrar.
 *
 * If a paid call rejects with a `RegistrarError`, nothing was bought. Otherwise it gives an `Order` whose `state` says what became of
 * it, and the same `key` always means the same order.
 */

export type { CallOptions, PaidCallOptions } from './calls.js'
export { Client } from './client.js'
export { type AccountOptions, Host, type Provider, type ProviderSetting, type Setting, connect, providers } from './connect.js'
export { AbortError, type Problem, RegistrarError } from './error.js'
export * from './errors.js'
export { Listing } from './listing.js'
export type * from './types.js'
