//! A built-in registrar as a plugin in its host's process: what `anyregistrar-as-plugin` answers on a program's lines, by the functions of
//! `include/anyregistrar_plugin.h`. The library has a core of its own, as any other author's would share nothing with the host.

// The table of functions of the example, to whose author it is handed to be copied as it is.
#[allow(unreachable_pub, reason = "the example's author has not chosen our lints")]
#[path = "../../../plugins/rust/src/carrier.rs"]
mod carrier;

/// Whose code it is.
const PROVIDER: &str = "logicboxes";

/// Answers a step: a JSON document in, one out.
fn answer(step: &str) -> String {
    anyregistrar_as_plugin::answer(PROVIDER, step).to_string()
}
