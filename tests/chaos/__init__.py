"""Jobs under kills: several thousand of them, while everything that can die does; none lost, none done twice."""
