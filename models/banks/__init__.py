"""The bank accounts to which a store's buyers transfer."""
