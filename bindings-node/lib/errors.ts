// Made by `cargo xtask generate` from the operation table. Do not edit.
/** Every exception of a registrar call: one class for each error code, all under `RegistrarError`. */

import { RegistrarError, register } from './error.js'

/** A field of the call is missing or wrong; nothing was sent. */
export class InvalidInput extends RegistrarError {
  declare readonly code: 'invalid_input'

  static {
    register(this, 'InvalidInput', 'invalid_input', 10)
  }
}

/** This registrar, TLD or build cannot do that. */
export class Unsupported extends RegistrarError {
  declare readonly code: 'unsupported'

  static {
    register(this, 'Unsupported', 'unsupported', 11)
  }
}

/** The account or the host is not set up rightly. */
export class ConfigError extends RegistrarError {
  declare readonly code: 'config'

  static {
    register(this, 'ConfigError', 'config', 12)
  }
}

/** The registrar does not accept the credentials. */
export class AuthError extends RegistrarError {
  declare readonly code: 'auth'

  static {
    register(this, 'AuthError', 'auth', 13)
  }
}

/** The registrar refuses this address or this account for the call. */
export class Forbidden extends RegistrarError {
  declare readonly code: 'forbidden'

  static {
    register(this, 'Forbidden', 'forbidden', 14)
  }
}

/** The registrar does not know the object in this account. */
export class NotFound extends RegistrarError {
  declare readonly code: 'not_found'

  static {
    register(this, 'NotFound', 'not_found', 15)
  }
}

/** The name is registered already. */
export class Taken extends RegistrarError {
  declare readonly code: 'taken'

  static {
    register(this, 'Taken', 'taken', 16)
  }
}

/** The object's state does not allow the call. */
export class Conflict extends RegistrarError {
  declare readonly code: 'conflict'

  static {
    register(this, 'Conflict', 'conflict', 17)
  }
}

/** An earlier action on the object is not finished. */
export class ObjectBusy extends RegistrarError {
  declare readonly code: 'busy'

  static {
    register(this, 'ObjectBusy', 'busy', 18)
  }
}

/** The money in the account is not enough. */
export class InsufficientFunds extends RegistrarError {
  declare readonly code: 'insufficient_funds'

  static {
    register(this, 'InsufficientFunds', 'insufficient_funds', 19)
  }
}

/** The price is above the caller's `maxPrice`. */
export class PriceTooHigh extends RegistrarError {
  declare readonly code: 'price_too_high'

  static {
    register(this, 'PriceTooHigh', 'price_too_high', 20)
  }
}

/** The price could not be learnt, so `maxPrice` cannot be kept. */
export class PriceUnknown extends RegistrarError {
  declare readonly code: 'price_unknown'

  static {
    register(this, 'PriceUnknown', 'price_unknown', 21)
  }
}

/** The registrar's expiry is not the one the caller has on record. */
export class ExpiryMismatch extends RegistrarError {
  declare readonly code: 'expiry_mismatch'

  static {
    register(this, 'ExpiryMismatch', 'expiry_mismatch', 22)
  }
}

/** The key was used before for another purchase. */
export class KeyConflict extends RegistrarError {
  declare readonly code: 'key_conflict'

  static {
    register(this, 'KeyConflict', 'key_conflict', 23)
  }
}

/** Another paid order for the domain is not settled yet. */
export class OrderOpen extends RegistrarError {
  declare readonly code: 'order_open'

  static {
    register(this, 'OrderOpen', 'order_open', 24)
  }
}

/** The registrar refused for a reason of its own. */
export class Rejected extends RegistrarError {
  declare readonly code: 'rejected'

  static {
    register(this, 'Rejected', 'rejected', 25)
  }
}

/** Too many calls; wait and try again. */
export class RateLimited extends RegistrarError {
  declare readonly code: 'rate_limited'

  static {
    register(this, 'RateLimited', 'rate_limited', 26)
  }
}

/** The registrar could not be reached, or the connection broke. */
export class NetworkError extends RegistrarError {
  declare readonly code: 'network'

  static {
    register(this, 'NetworkError', 'network', 27)
  }
}

/** No answer in time. */
export class RegistrarTimeout extends RegistrarError {
  declare readonly code: 'timeout'

  static {
    register(this, 'RegistrarTimeout', 'timeout', 28)
  }
}

/** The registrar reported a fault of its own. */
export class RegistrarFault extends RegistrarError {
  declare readonly code: 'registrar_fault'

  static {
    register(this, 'RegistrarFault', 'registrar_fault', 29)
  }
}

/** The registrar's answer could not be read. */
export class BadReply extends RegistrarError {
  declare readonly code: 'bad_reply'

  static {
    register(this, 'BadReply', 'bad_reply', 30)
  }
}

/** Paid calls are impossible because the journal cannot be used; nothing was sent. */
export class JournalUnavailable extends RegistrarError {
  declare readonly code: 'journal_unavailable'

  static {
    register(this, 'JournalUnavailable', 'journal_unavailable', 31)
  }
}

/** The wait was ended by the caller. */
export class CallInterrupted extends RegistrarError {
  declare readonly code: 'interrupted'

  static {
    register(this, 'CallInterrupted', 'interrupted', 32)
  }
}

/** A fault in this library, or in a plugin. */
export class InternalError extends RegistrarError {
  declare readonly code: 'internal'

  static {
    register(this, 'InternalError', 'internal', 33)
  }
}
