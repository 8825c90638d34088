//! Tells the linker what cargo does not: the shared library's name for the loader, and that it stays once it is loaded.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let system = std::env::var("CARGO_CFG_TARGET_OS").unwrap_or_default();
    if system == "linux" {
        // The number is that of the interface, `AREG_ABI_VERSION`: programs name it and not our version.
        println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,libanyregistrar.so.1");
        // Its thread and its fork handlers live as long as the process, also when a host closes its plugin.
        println!("cargo:rustc-cdylib-link-arg=-Wl,-z,nodelete");
    }
}
