//! Gives the shared library its name for the loader, which cargo does not.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let system = std::env::var("CARGO_CFG_TARGET_OS").unwrap_or_default();
    if system == "linux" {
        // The number is that of the interface, `AR_ABI_VERSION`: programs name it and not our version.
        println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,libanyregistrar.so.1");
    }
}
