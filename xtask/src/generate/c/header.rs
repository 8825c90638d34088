//! The headers, made from the Rust source by cbindgen.

use super::{FOLDER, MARK};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// The source files in the order in which the header shows them. Those that are generated come as text: they may not be on disk yet.
const SOURCES: &[&str] = &["library.rs", "client.rs", "options.rs", "answer.rs", "call.rs"];

/// What holds for every function.
const PREFACE: &str = r#"/*
 * anyregistrar: one client for every domain registrar.
 *
 *     areg_client *client;
 *     areg_answer *answer;
 *     if (areg_client_connect("sandbox", NULL, &client, NULL)) return 1;
 *     if (areg_domain_check(client, "{\"domains\": [\"example.com\"]}", NULL, &answer))
 *         fprintf(stderr, "%s\n", areg_error_message(answer));
 *     else
 *         puts(areg_answer_text(answer, "/names/0/state"));
 *     areg_answer_free(answer);
 *     areg_client_free(client);
 *
 * There is a function for each operation. It takes a client, the input as a JSON object (NULL is an empty one) and options (NULL
 * for none), waits for the end, puts an answer into `*answer`, and gives AREG_OK or the number of the error. The answer is there in
 * both cases and is released with areg_answer_free: it holds the output, or the error. Without a place for the answer nothing is sent.
 *
 * For each operation ..._start starts the same call and comes back at once. `*call` is then to be released with areg_call_free; `done`,
 * unless it is NULL, is told the end together with `user`. One of `call` and `done` may be NULL. A call that is wrong in itself has
 * ended at once: its error is the result here, the end of the call, and what `done` is told (before this function comes back).
 *
 * - A pointer to anything may be NULL: that is an error (AREG_INVALID_INPUT), or nothing happens, but it is never a crash.
 *   Other pointers have to be good; what is released must not be used again.
 * - Texts are UTF-8 and end with NUL. A text that is given belongs to the object that gave it, and goes with it.
 * - Objects may be used by several threads at once, only not while they are released.
 * - A function that waits must not be called from a callback of this library: it answers AREG_CONFIG there.
 * - A forked child may use clients and answers of its parent. Calls belong to the process that started them: in a child they answer
 *   AREG_INTERRUPTED, and their callbacks are not called.
 * - The library starts one thread when the first call is made, and none before. It changes no signal's disposition.
 */
"#;

/// Both headers.
pub(super) fn files(operations: &str, status: &str) -> Result<Vec<(PathBuf, String)>, String> {
    // A folder for each time: tests make headers of several tables at once.
    static TIMES: AtomicUsize = AtomicUsize::new(0);
    let time = format!("{}-{}", std::process::id(), TIMES.fetch_add(1, Ordering::Relaxed));
    let folder = crate::root().join("target/generate").join(time);
    let said = |error: std::io::Error| format!("{}: {error}", folder.display());
    fs::create_dir_all(&folder).map_err(said)?;
    let generated = [("operations.rs", operations), ("status.rs", status)];
    for (name, text) in generated {
        fs::write(folder.join(name), text).map_err(said)?;
    }
    let sources = crate::root().join(FOLDER).join("src");
    let paths = std::iter::once(folder.join("status.rs"))
        .chain(SOURCES.iter().map(|name| sources.join(name)))
        .chain([folder.join("operations.rs")]);
    let paths: Vec<PathBuf> = paths.collect();
    let headers = both(&paths);
    fs::remove_dir_all(&folder).map_err(said)?;
    headers
}

fn both(paths: &[PathBuf]) -> Result<Vec<(PathBuf, String)>, String> {
    let normal = made(
        paths,
        cbindgen::Config {
            header: Some(format!("/* {MARK} */\n{PREFACE}")),
            include_guard: Some("ANYREGISTRAR_H".into()),
            cpp_compat: true,
            documentation: true,
            documentation_style: cbindgen::DocumentationStyle::C99,
            sys_includes: ["stdbool.h", "stddef.h", "stdint.h"].map(str::to_owned).into(),
            ..common()
        },
    )?;
    let ffi = made(paths, cbindgen::Config { documentation: false, ..common() })?;
    Ok(vec![("include/anyregistrar.h".into(), normal), ("include/anyregistrar.ffi.h".into(), ffi)])
}

fn common() -> cbindgen::Config {
    let mut config = cbindgen::Config {
        language: cbindgen::Language::C,
        style: cbindgen::Style::Type,
        usize_is_size_t: true,
        line_length: 110,
        line_endings: cbindgen::LineEndingStyle::LF,
        ..cbindgen::Config::default()
    };
    config.no_includes = true;
    config.export.include = ["areg_abi", "areg_status"].map(str::to_owned).into();
    config
}

fn made(paths: &[PathBuf], config: cbindgen::Config) -> Result<String, String> {
    let builder =
        paths.iter().fold(cbindgen::Builder::new().with_config(config), |builder, path: &PathBuf| {
            builder.with_src(Path::new(path))
        });
    let bindings = builder.generate().map_err(|error| format!("cbindgen: {error}"))?;
    let mut text = Vec::new();
    bindings.write(&mut text);
    String::from_utf8(text).map_err(|error| error.to_string())
}
