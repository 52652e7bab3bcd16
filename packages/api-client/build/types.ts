// types are made here
