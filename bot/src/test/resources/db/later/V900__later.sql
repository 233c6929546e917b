create table later (id ${id}) ${strict};
