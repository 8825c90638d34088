//! What a registrar writes for each operation that lies in a function.

/// The methods of a provider that only hand on: each operation lies in a function, which gets the account, the call and the input.
macro_rules! calls {
    ($($name:ident($input:ident) -> $output:ident = $module:ident::$function:ident;)+) => {$(
        async fn $name(&self, cx: &Cx, input: $input) -> Result<$output> {
            $module::$function(self, cx, &input).await
        }
    )+};
}

pub(super) use calls;
