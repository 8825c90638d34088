//! `cargo xtask crash`: paid calls that are killed, lose power or meet company. The program is a package of its own; what is given here
//! goes to it.

use crate::run::{cargo, must, program, python};
use crate::{Outcome, needs, root};

/// Builds what is struck, and runs the program with these arguments.
pub(crate) fn run(arguments: &[String]) -> Outcome {
    needs::debian(&["strace"], &["strace"])?;
    must(cargo(&["build", "--quiet", "-p", "anyregistrar-cli"]))?;
    must(cargo(&["build", "--quiet", "-p", "anyregistrar-crash"]))?;
    let python = python()?;
    let built = root().join("target/debug");
    let mut command = program(built.join("anyregistrar-crash"), &[]);
    command.args(arguments).arg("--cli").arg(built.join("anyregistrar")).arg("--python").arg(python);
    must(command)
}
