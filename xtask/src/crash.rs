//! `cargo xtask crash`: paid calls that are killed, lose power or meet company. The program is a package of its own; what is given here
//! goes to it.

use crate::run::{cargo, must, node, program, python};
use crate::{Outcome, c, needs, php, root};

/// Builds what is struck, and runs the program with these arguments.
pub(crate) fn run(arguments: &[String]) -> Outcome {
    needs::debian(&["strace"], &["strace"])?;
    must(cargo(&["build", "--quiet", "-p", "anyregistrar-cli"]))?;
    must(cargo(&["build", "--quiet", "-p", "anyregistrar-crash"]))?;
    let built = root().join("target/debug");
    let mut command = program(built.join("anyregistrar-crash"), &[]);
    command.args(arguments).arg("--cli").arg(built.join("anyregistrar"));
    command.arg("--python").arg(python()?);
    command.arg("--node").arg(node()?.join("dist/index.mjs"));
    command.arg("--c").arg(c::host("tests/crash/data/host.c")?);
    command.arg("--php").arg(root().join("bindings-c/php/autoload.php"));
    php::native()?.tell("extension", &mut command);
    must(command)
}
